#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/picture/pictureterms.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

TEST(PictureTerms, RecipientsOfAFileTakeTheirPlaceAndTheOneThatIsChosenStays)
{
    const TemporaryFolder folder;
    const QByteArray own = R"({"recipients": [{"id": "mayor", "nl": "Onze burgemeester", "en": "Our mayor",
        "handling": "H0", "grading": "B2", "tlp": "TLP:AMBER", "bases": [{"nl": "Wpg art. 16", "en": "Wpg art. 16"}]},
        {"id": "harbour", "nl": "Havenmeester", "en": "Harbour master", "handling": "H0", "grading": "B2",
        "tlp": "TLP:AMBER", "bases": [{"nl": "Wpg art. 18", "en": "Wpg art. 18"}]}]})";
    ScriptedPrompt prompt;
    prompt.files = {{folder.write(u"own.json"_s, own)}, {folder.write(u"bad.json"_s, "{\"recipients\": 3")}};
    ui::PictureTerms terms(prompt);
    terms.setRecipient(u"mayor"_s);
    ASSERT_TRUE(terms.recipient());
    QSignalSpy known(&terms, &ui::PictureTerms::recipientsChanged);
    QSignalSpy chosen(&terms, &ui::PictureTerms::recipientChanged);
    QAction *load = terms.findChild<QToolButton *>()->menu()->actions().last();

    load->trigger();

    EXPECT_EQ(known.count(), 1);
    EXPECT_EQ(chosen.count(), 1) << "what it gets is otherwise now";
    ASSERT_TRUE(terms.recipient());
    EXPECT_EQ(terms.recipient()->labels.en, u"Our mayor"_s);
    EXPECT_EQ(terms.recipients().size(), picture::recipients().size() + 1);
    terms.setRecipient(u"harbour"_s);
    ASSERT_TRUE(terms.recipient());
    EXPECT_EQ(terms.recipient()->labels.nl, u"Havenmeester"_s);

    load->trigger();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(known.count(), 1);
    EXPECT_EQ(terms.recipient()->id, u"harbour"_s);

    load->trigger(); // nothing chosen
    EXPECT_EQ(prompt.errors.size(), 1);
    terms.setRecipient({});
    EXPECT_FALSE(terms.recipient()) << "the own team";
}

} // namespace kluwen::test
