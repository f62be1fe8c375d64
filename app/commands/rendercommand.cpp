#include "app/commands/command.h"
#include "core/base/tr.h"
#include "core/graph/networkbuilder.h"
#include "core/picture/picturebuilder.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "ui/base/rendering.h"
#include "ui/chart/chartfilter.h"
#include "ui/chart/networkfigure.h"
#include "ui/chart/themelines.h"
#include "ui/chart/timelinefigure.h"
#include "ui/money/trailpainter.h"

#include <QRegularExpression>

namespace kluwen::app
{

namespace
{

struct Options
{
    std::string path;
    std::string view = "network";
    std::string out;
    std::string size = "1920x1080";
    std::string language = "nl";
    std::string chart; ///< title
    int lines = 12;    ///< of theme lines, at most
    bool perAccount = false;
    bool dark = false;
};

Result<QSize> sizeOf(const std::string &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2,5})x(\\d{2,5})$"));
    const auto match = form.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return fail(usage(Tr::tr("\"%1\" is not a size.").arg(QString::fromStdString(text)),
                          Tr::tr("Write width and height in pixels, for example 1920x1080.")));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// The chart of that title with what it shows; the whole case where none is named.
Result<ui::ChartRequest> chartRequest(store::CaseFile &caseFile, const QString &title)
{
    ui::ChartRequest request;
    request.filter.money = graph::NetworkFilter::Money::PerHolder;
    if (title.isEmpty())
        return request;
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    QStringList titles;
    for (const store::Chart &chart : *charts) {
        if (chart.title.compare(title, Qt::CaseInsensitive) == 0) {
            const ui::ChartFilter filter = ui::chartFilterFromJson(chart.filter);
            request.chart = chart.id;
            request.filter = filter.network;
            request.mode = filter.mode;
            return request;
        }
        titles << chart.title;
    }
    return fail(usage(Tr::tr("The case has no chart \"%1\".").arg(title),
                      titles.isEmpty() ? Tr::tr("Leave --chart out to draw the whole case.")
                                       : Tr::tr("Choose one of: %1.").arg(titles.join(QStringLiteral(", ")))));
}

Result<ui::PaintFigure> networkView(store::CaseFile &caseFile, const QString &chart, const ui::Theme &theme,
                                    Language language)
{
    NoProgress progress;
    auto request = chartRequest(caseFile, chart);
    if (!request)
        return fail(request.error());
    request->language = language;
    auto scene = ui::networkScene(caseFile, *request, progress);
    if (!scene)
        return fail(scene.error());
    auto shared = std::make_shared<ui::Scene>(std::move(*scene));
    return ui::PaintFigure([shared, theme, language](QPainter &painter, const QRectF &target) {
        ui::paintNetworkFigure(painter, target, *shared, theme, language);
    });
}

/// The trail of the tactical picture: the account that an analyst chose, else the one that stands out.
Result<ui::PaintFigure> trailView(store::CaseFile &caseFile, const ui::Theme &theme, Language language)
{
    NoProgress progress;
    const auto picture = picture::buildPicture(caseFile, {}, progress);
    if (!picture)
        return fail(picture.error());
    for (const picture::Section &section : picture->sections)
        for (const picture::Block &block : section.blocks)
            if (const auto *figure = std::get_if<picture::TrailFigure>(&block)) {
                ui::TrailSceneOptions options;
                options.roundsOutside = figure->roundsOutside;
                auto scene = std::make_shared<ui::TrailScene>(
                    ui::makeTrailScene(figure->ledger, figure->trace, figure->names, options));
                return ui::PaintFigure([scene, theme, language](QPainter &painter, const QRectF &target) {
                    ui::paintTrail(painter, target, *scene, theme, language);
                });
            }
    return fail(usage(Tr::tr("The case has no money to follow."), Tr::tr("Import bank statements first.")));
}

Result<ui::PaintFigure> timelineView(store::CaseFile &caseFile, const ui::Theme &theme, Language language)
{
    NoProgress progress;
    auto scene = ui::timelineScene(caseFile, {}, language, progress);
    if (!scene)
        return fail(scene.error());
    auto shared = std::make_shared<ui::TimelineScene>(std::move(*scene));
    return ui::PaintFigure([shared, theme, language](QPainter &painter, const QRectF &target) {
        ui::paintTimeline(painter, target, *shared, theme, language);
    });
}

Result<ui::PaintFigure> themeLinesView(const Options &options, store::CaseFile &caseFile, const ui::Theme &theme,
                                       Language language)
{
    NoProgress progress;
    ui::ThemeQuestion question;
    question.most = options.lines;
    question.perAccount = options.perAccount;
    auto scene = ui::themeScene(caseFile, question, language, progress);
    if (!scene)
        return fail(scene.error());
    if (scene->isEmpty())
        return fail(usage(Tr::tr("The case has no payments and no events to draw lines for."),
                          Tr::tr("Import bank statements or add events first.")));
    auto shared = std::make_shared<ui::ThemeScene>(std::move(*scene));
    return ui::PaintFigure([shared, theme, language](QPainter &painter, const QRectF &target) {
        ui::paintThemeLines(painter, target, *shared, theme, language);
    });
}

Result<ui::PaintFigure> figureOf(const Options &options, store::CaseFile &caseFile)
{
    const ui::Theme theme = options.dark ? ui::Theme::dark() : ui::Theme::light();
    const Language language = languageFromCode(QString::fromStdString(options.language));
    if (options.view == "trail")
        return trailView(caseFile, theme, language);
    if (options.view == "themelines")
        return themeLinesView(options, caseFile, theme, language);
    return options.view == "timeline" ? timelineView(caseFile, theme, language)
                                      : networkView(caseFile, QString::fromStdString(options.chart), theme, language);
}

Exit run(const Options &options, const Context &context)
{
    const auto size = sizeOf(options.size);
    if (!size)
        return report(size.error());
    auto caseFile = openForReading(options.path, context.clock);
    if (!caseFile)
        return report(caseFile.error());
    const auto paint = figureOf(options, **caseFile);
    if (!paint)
        return report(paint.error());
    const auto written = ui::renderToFile(QString::fromStdString(options.out), *size, *paint);
    return written ? Exit::Done : report(written.error());
}

} // namespace

void addRenderCommand(CLI::App &program, Context &context)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("render", "Draw a view of a case into a file");
    command->add_option("CASE", options->path, "Path of the case file")->required();
    command->add_option("--view", options->view, "network, trail, timeline or themelines")
        ->check(CLI::IsMember({"network", "trail", "timeline", "themelines"}));
    command->add_option("--out", options->out, "File ending in .png, .svg or .pdf")->required();
    command->add_option("--size", options->size, "Width and height in pixels, for example 1920x1080");
    command->add_option("--lang", options->language, "Language of the figure")->check(CLI::IsMember({"nl", "en"}));
    command->add_option("--chart", options->chart, "Title of the chart to draw; the whole case without it");
    command->add_option("--lines", options->lines, "Theme lines: how many at most, those with most between them")
        ->check(CLI::Range(2, ui::mostThemeLines));
    command->add_flag("--per-account", options->perAccount,
                      "Theme lines: a line for each account instead of each holder");
    command->add_flag("--dark", options->dark, "In the dark theme");
    command->callback([options, &context] { context.choose([options, &context] { return run(*options, context); }); });
}

} // namespace kluwen::app
