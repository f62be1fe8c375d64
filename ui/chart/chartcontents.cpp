#include "ui/chart/chartcontents.h"

#include "core/store/casefile.h"
#include "core/store/statementstore.h"

namespace kluwen::ui
{

namespace
{

using graph::Network;
using graph::NodeIndex;

const QString roleProperty = QStringLiteral("role");
const QString shareProperty = QStringLiteral("share");

/// "60%" from the neutral "60" or "33.5".
QString shareText(const QString &value, Language language)
{
    const QString number =
        language == Language::Dutch ? QString(value).replace(QLatin1Char('.'), QLatin1Char(',')) : value;
    return number + QLatin1Char('%');
}

/// An account's second line is its holder: a number says nothing to a reader.
void addHolders(const Network &network, std::vector<QString> &details)
{
    for (size_t e = 0; e < network.from.size(); ++e) {
        if (network.edgeTypeNames[network.edgeTypes[e]] != QLatin1String("account_holder"))
            continue;
        const auto account = static_cast<size_t>(network.to[e]);
        const QString &holder = network.labels[static_cast<size_t>(network.from[e])];
        if (!details[account].isEmpty())
            details[account] += QStringLiteral(", ");
        details[account] += holder;
    }
}

/// A person's second line is the role.
void addRoleTexts(const Network &network, const std::vector<QStringList> &roles, Language language,
                  std::vector<QString> &details)
{
    for (size_t n = 0; n < roles.size(); ++n) {
        const PropertyType *property =
            roles[n].isEmpty() ? nullptr
                               : Schema::builtIn().property(network.typeOf(static_cast<NodeIndex>(n)), roleProperty);
        if (!property)
            continue;
        QStringList texts;
        for (const QString &code : roles[n])
            texts << property->codeLabel(code, language);
        details[n] = texts.join(QStringLiteral(", "));
    }
}

} // namespace

Result<SceneLooks> readLooks(store::CaseFile &caseFile, const Network &network, Language language)
{
    SceneLooks looks;
    const auto nodes = static_cast<size_t>(network.nodeCount());
    looks.roles.resize(nodes);
    looks.details.resize(nodes);
    const auto roles = caseFile.statements().ofProperty(roleProperty);
    if (!roles)
        return fail(roles.error());
    for (const Statement &statement : *roles) {
        const NodeIndex node = network.find(statement.subject);
        if (node >= 0 && !looks.roles[static_cast<size_t>(node)].contains(statement.value))
            looks.roles[static_cast<size_t>(node)] << statement.value;
    }
    addHolders(network, looks.details);
    addRoleTexts(network, looks.roles, language, looks.details);
    const auto shares = caseFile.statements().ofProperty(shareProperty);
    if (!shares)
        return fail(shares.error());
    for (const Statement &statement : *shares)
        looks.tieTexts.insert(statement.subject, shareText(statement.value, language));
    return looks;
}

} // namespace kluwen::ui
