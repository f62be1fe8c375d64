#include "core/sealing/unsealing.h"
#include "core/base/tr.h"

#include <QDir>
#include <QSaveFile>

namespace kluwen::sealing
{

namespace
{

Result<Opened> openInto(const QString &path, const Opener &opener, PackageSink &sink, Progress &progress)
{
    QFile package(path);
    const auto seal = readSeal(package, progress);
    if (!seal)
        return fail(seal.error());
    auto manifest = readContent(package, *seal, opener, sink, progress);
    if (!manifest)
        return fail(manifest.error());
    Opened opened{*manifest, seal->sender};
    opened.sender.name = manifest->sender;
    return opened;
}

class KeepNothing : public PackageSink
{
public:
    Result<void> begin(const PackedFile &) override { return {}; }
    Result<void> write(const QByteArray &) override { return {}; }
    Result<void> end() override { return {}; }
};

/// Files beside their places; they get their names together at the end.
class IntoFolder : public PackageSink
{
public:
    explicit IntoFolder(const QString &folder) : m_folder(folder) {}

    Result<void> begin(const PackedFile &file) override
    {
        const QString path = m_folder.filePath(file.name);
        if (QFile::exists(path))
            return fail(packageProblem(Error::Code::Conflict,
                                       Tr::tr("There is a file of that name already; nothing was unpacked."),
                                       Tr::tr("Unpack into an empty folder."), path));
        m_files.push_back(std::make_unique<QSaveFile>(path));
        if (!m_folder.mkpath(QStringLiteral(".")) || !m_files.back()->open(QIODevice::WriteOnly))
            return fail(cannotWrite());
        m_files.back()->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    Result<void> write(const QByteArray &portion) override
    {
        if (m_files.back()->write(portion) != portion.size())
            return fail(cannotWrite());
        return {};
    }
    Result<void> end() override
    {
        if (!m_files.back()->flush())
            return fail(cannotWrite());
        return {};
    }
    Result<void> commit()
    {
        for (const auto &file : m_files)
            if (!file->commit())
                return fail(cannotWrite());
        return {};
    }

private:
    [[nodiscard]] Error cannotWrite() const
    {
        return packageProblem(Error::Code::Unreadable,
                              Tr::tr("A file could not be unpacked: %1.").arg(m_files.back()->errorString()),
                              Tr::tr("Choose another folder or make room on the disk."), m_files.back()->fileName());
    }

    QDir m_folder;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

class IntoMemory : public PackageSink
{
public:
    explicit IntoMemory(qint64 most) : m_left(most) {}

    Result<void> begin(const PackedFile &file) override
    {
        files.emplace_back(file.name, QByteArray());
        return {};
    }
    Result<void> write(const QByteArray &portion) override
    {
        m_left -= portion.size();
        if (m_left < 0)
            return fail(packageProblem(Error::Code::Unsupported, Tr::tr("The package is too large to be shown here."),
                                       Tr::tr("Unpack it into a folder."), {}));
        files.back().second += portion;
        return {};
    }
    Result<void> end() override { return {}; }

    QList<std::pair<QString, QByteArray>> files;

private:
    qint64 m_left;
};

} // namespace

Result<Opened> checkPackage(const QString &path, const Opener &opener, Progress &progress)
{
    KeepNothing sink;
    return openInto(path, opener, sink, progress);
}

Result<Opened> unseal(const QString &path, const Opener &opener, const QString &folder, Progress &progress)
{
    IntoFolder sink(folder);
    auto opened = openInto(path, opener, sink, progress);
    if (!opened)
        return opened;
    if (const auto kept = sink.commit(); !kept)
        return fail(kept.error());
    return opened;
}

Result<OpenedInMemory> readPackage(const QString &path, const Opener &opener, qint64 most, Progress &progress)
{
    IntoMemory sink(most);
    const auto opened = openInto(path, opener, sink, progress);
    if (!opened)
        return fail(opened.error());
    return OpenedInMemory{*opened, sink.files};
}

} // namespace kluwen::sealing
