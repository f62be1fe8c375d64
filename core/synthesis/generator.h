#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QDate>
#include <QString>

namespace kluwen::synthesis
{

/// What a synthetic case should hold. Same options, same files, byte for byte.
struct GeneratorOptions
{
    quint64 seed = 1;
    int persons = 200;
    int companies = 60;
    int accounts = 400;      ///< at least 40, so that patterns have room
    qint64 payments = 20000; ///< up to 10,000,000; written as a stream
    QDate start = QDate(2025, 1, 1);
    int days = 365;
};

struct GeneratedFiles
{
    QString payments; ///< payments.csv: date,from,to,amount,currency,description,reference
    QString parties;  ///< parties.ftm.json: FollowTheMoney JSON lines with persons, companies, ties and account holders
    QString truth;    ///< truth.json: roles, laundering patterns with payment references, double persons
    qint64 paymentCount = 0;
    int patternCount = 0;
};

/// Writes a fictional case with known truth into a folder: ordinary payments, and among them the eight laundering
/// patterns of AMLSim (Weber et al. 2018). Names are made up; IBANs have right check digits under a bank code that no
/// bank has. Usage where the options cannot be met, Unreadable where a file cannot be written.
[[nodiscard]] Result<GeneratedFiles> generate(const GeneratorOptions &options, const QString &folder,
                                              Progress &progress);

/// A Dutch IBAN with right check digits under the bank code KLUW, which does not exist.
[[nodiscard]] std::string fictionalIban(std::int64_t number);

} // namespace kluwen::synthesis
