#!/usr/bin/env python3
"""Writes the files of the demonstration case, in the formats in which an investigation meets them.

Run in this folder after a change: python3 make_demo.py
Everybody and everything in it is made up. The bank codes (KLUW, POLD, GRIE, VLOE) belong to no bank; the check digits
are right. The same script gives the same files.
"""
import datetime
import json
import random
from xml.sax.saxutils import escape

dice = random.Random(20260303)
START, END = datetime.date(2025, 1, 1), datetime.date(2025, 12, 31)


def iban(bank, number):
    account = f"{number:010d}"
    digits = "".join(str(int(c, 36)) for c in bank + account + "NL00")
    return f"NL{98 - int(digits) % 97:02d}{bank}{account}"


# ---------------------------------------------------------------- people and organisations
PEOPLE = {  # key: (name, born, role, occupation, income)
    "verzinsel": ("Radboud Verzinsel", "1969-04-12", "kingpin", "directeur", "38000"),
    "fictie": ("Joris van Fictie", "1981-09-30", "coordinator", "zelfstandige", "24500"),
    "maker": ("Isolde Schijnmaker", "1974-02-17", "facilitator_financial", "boekhouder", "61000"),
    "wolkenaar": ("Tycho Wolkenaar", "1979-11-05", "facilitator_legal", "adviseur", "72000"),
    "bitskamp": ("Quinten Bitskamp", "1992-06-21", "facilitator_digital", "systeembeheerder", "41000"),
    "havenstra": ("Meindert Havenstra", "1977-01-08", "facilitator_logistic", "expediteur", "47000"),
    "nevel": ("Sterre de Nevel", "1985-07-14", "coordinator", "bedrijfsleider", "29000"),
    "katvang": ("Berend Katvangh", "1966-03-25", "front_person", "geen", "12500"),
    "stroman": ("Dirkje Stromans", "1971-12-02", "front_person", "geen", "13200"),
    "ezel1": ("Lonneke Lasthof", "2003-05-11", "money_mule", "student", "4200"),
    "ezel2": ("Jesper van der Geldt", "2004-08-19", "money_mule", "student", "3900"),
    "ezel3": ("Marnix Omweg", "2002-10-01", "money_mule", "student", "5100"),
    "ezel4": ("Evi Doorlaat", "2005-01-23", "money_mule", "student", "2800"),
    "ezel5": ("Sietse Tussendoor", "2001-04-04", "money_mule", "oproepkracht", "7600"),
    "ezel6": ("Noor Passage", "2003-09-09", "money_mule", "student", "3300"),
    "koerier1": ("Wessel Karavaan", "1988-03-03", "courier", "chauffeur", "26000"),
    "koerier2": ("Otte Rijdebaan", "1990-12-12", "courier", "chauffeur", "25500"),
    "kok": ("Gerlof Ketel", "1983-08-08", "producer", "kok", "22000"),
    "getuige": ("Annemiek Oogh", "1975-05-05", "witness", "winkelier", "33000"),
}
OTHERS = ["Aldert Zandloper", "Bregje Rietveen", "Caro Molenspel", "Dorus Polderman", "Elske Duinhof", "Femmie Wolk",
          "Gijs Brugmaker", "Hidde Lindenaar", "Ineke Veenkamp", "Jorrit Steenbreek", "Klaske IJzerdraad",
          "Lieuwe 't Hooft-Verzonnen", "Mirthe den Denker", "Niek van de Papierwinkel", "Olga Spiegelbeeld",
          "Pelle Kartonnier", "Rixt Griendhof", "Sjoerd Voorbeeld", "Trijntje Luchtbel", "Urbain Ter Zijde"]
for position, name in enumerate(OTHERS):
    born = datetime.date(1960, 1, 1) + datetime.timedelta(days=dice.randrange(14000))
    PEOPLE[f"derde{position + 1}"] = (name, born.isoformat(), "person_of_interest" if position < 6 else "", "", "")

COMPANIES = {  # key: (name, legal form, kvk, activity, place)
    "waanwijs": ("Waanwijs Beheer B.V.", "bv", "90000101", "holding", "Verzonnenburg"),
    "droomhuis": ("Droomhuis Vastgoed B.V.", "bv", "90000102", "verhuur van vastgoed", "Verzonnenburg"),
    "fabel": ("Fabel Logistiek B.V.", "bv", "90000103", "expeditie", "Sprookjeshaven"),
    "luchtkasteel": ("Luchtkasteel Horeca B.V.", "bv", "90000104", "cafés", "Sprookjeshaven"),
    "mistbank": ("Mistbank Autoverhuur B.V.", "bv", "90000105", "autoverhuur", "Verzonnenburg"),
    "schijnwaard": ("Schijnwaard Administraties B.V.", "bv", "90000106", "administratiekantoor", "Verzonnenburg"),
    "papieren": ("Papieren Tijger Handel B.V.", "bv", "90000107", "groothandel", "Nergenshuizen"),
    "zeepbel": ("Zeepbel Import B.V.", "bv", "90000108", "import van fruit", "Sprookjeshaven"),
    "spiegel": ("Spiegelpaleis Games B.V.", "bv", "90000109", "speelautomaten", "Nergenshuizen"),
    "kaarten": ("Kaartenhuis Bouw B.V.", "bv", "90000110", "aannemer", "Nergenshuizen"),
    "nachtvlinder": ("Nachtvlinder Schoonmaak B.V.", "bv", "90000111", "schoonmaak", "Verzonnenburg"),
    "verdwijnpunt": ("Verdwijnpunt Telecom B.V.", "bv", "90000112", "telefoonwinkel", "Verzonnenburg"),
    "tuin": ("Wonderland Tuinbenodigdheden B.V.", "bv", "90000113", "tuincentrum", "Nergenshuizen"),
    "groente": ("Groentehandel De Eerlijke Peen B.V.", "bv", "90000114", "groothandel in groente", "Sprookjeshaven"),
    "makelaar": ("Luchtig Wonen Makelaars B.V.", "bv", "90000115", "makelaardij", "Verzonnenburg"),
    "garage": ("Garage Het Vijfde Wiel B.V.", "bv", "90000116", "autobedrijf", "Nergenshuizen"),
    "hersenspinsel": ("Stichting Administratiekantoor Hersenspinsel", "stichting", "90000117", "aandelenbeheer",
                      "Verzonnenburg"),
    "nevelburg": ("Nevelburg Trading Ltd", "buitenlands", "HE000417", "handel", "Atlantis-stad"),
    "driehoek": ("Driehoek Belastingkantoor", "organisatie", "", "belastingdienst (verzonnen)", "Nergenshuizen"),
    "peenmarkt": ("Supermarkt Peenmarkt B.V.", "bv", "90000118", "supermarkt", "Verzonnenburg"),
    "stroomlijn": ("Stroomlijn Energie N.V.", "nv", "90000119", "energie", "Nergenshuizen"),
}

STREETS = ["Kade 12", "Verzonnen Plein 3", "Fabelweg 88", "Luchtstraat 1", "Nevelpad 40", "Zandlopersteeg 7"]


def street(key):
    """The front companies share two addresses, which is what a reader of the register would notice first."""
    if key in ("waanwijs", "droomhuis", "hersenspinsel", "papieren"):
        return STREETS[0]
    if key in ("zeepbel", "nevelburg", "schijnwaard"):
        return STREETS[1]
    return f"{STREETS[2 + sum(map(ord, key)) % 4]}{chr(97 + len(key) % 5)}"


entities = []


def entity(identity, schema, **properties):
    clean = {k: [v] if isinstance(v, str) else v for k, v in properties.items() if v}
    entities.append({"id": identity, "schema": schema, "properties": clean})


ties = 0


def tie(schema, **properties):
    global ties
    ties += 1
    entity(f"tie-{ties}", schema, **properties)


for key, (name, born, role, work, income) in PEOPLE.items():
    entity(key, "Person", name=name, birthDate=born, position=work, nationality="nl")
for key, (name, form, number, activity, place) in COMPANIES.items():
    entity(key, "Organization" if form in ("stichting", "organisatie") else "Company", name=name,
           registrationNumber=number, jurisdiction="cy" if form == "buitenlands" else "nl", sector=activity,
           address=f"{street(key)}, {place}")

# The kingpin keeps away: a foundation, one lieutenant, one bookkeeper, one sister-in-law.
tie("Ownership", owner="hersenspinsel", asset="waanwijs", percentage="100", startDate="2019-05-01")
tie("Directorship", director="katvang", organization="hersenspinsel", role="bestuurder", startDate="2019-05-01")
tie("Ownership", owner="verzinsel", asset="nevelburg", percentage="100", startDate="2020-02-10")
for asset, percentage, since in (("droomhuis", "100", "2019-06-01"), ("fabel", "60", "2020-01-15"),
                                 ("luchtkasteel", "100", "2021-03-01"), ("mistbank", "51", "2021-09-01")):
    tie("Ownership", owner="waanwijs", asset=asset, percentage=percentage, startDate=since)
tie("Ownership", owner="fictie", asset="papieren", percentage="100", startDate="2022-02-01")
tie("Ownership", owner="havenstra", asset="fabel", percentage="40", startDate="2020-01-15")
tie("Ownership", owner="stroman", asset="zeepbel", percentage="100", startDate="2023-11-01", endDate="2025-10-15")
tie("Ownership", owner="nevel", asset="mistbank", percentage="49", startDate="2021-09-01")
tie("Ownership", owner="maker", asset="schijnwaard", percentage="100", startDate="2012-01-01")
for director, company, since in (("nevel", "luchtkasteel", "2021-03-01"), ("katvang", "waanwijs", "2022-07-01"),
                                 ("havenstra", "fabel", "2020-01-15"), ("stroman", "zeepbel", "2023-11-01"),
                                 ("maker", "schijnwaard", "2012-01-01"), ("wolkenaar", "nevelburg", "2020-02-10"),
                                 ("fictie", "papieren", "2022-02-01"), ("derde1", "spiegel", "2018-01-01"),
                                 ("derde2", "kaarten", "2016-01-01"), ("derde3", "nachtvlinder", "2019-01-01"),
                                 ("bitskamp", "verdwijnpunt", "2020-08-01"), ("derde4", "tuin", "2015-01-01"),
                                 ("derde5", "groente", "2009-01-01"), ("derde6", "makelaar", "2011-01-01"),
                                 ("derde7", "garage", "2014-01-01"), ("stroman", "droomhuis", "2023-02-01")):
    tie("Directorship", director=director, organization=company, role="bestuurder", startDate=since)
tie("Family", person="verzinsel", relative="nevel", relationship="schoonzus")
tie("Associate", person="verzinsel", associate="fictie", relationship="vertrouweling", startDate="2015-01-01")
tie("Associate", person="verzinsel", associate="maker", relationship="adviseur", startDate="2018-01-01")
for other in ("nevel", "havenstra", "bitskamp", "katvang", "koerier1", "koerier2", "kok", "ezel1", "ezel3", "ezel5",
              "derde1", "derde3", "derde8", "derde9"):
    tie("Associate", person="fictie", associate=other, relationship="contact")
for one, other in (("ezel1", "ezel2"), ("ezel3", "ezel4"), ("ezel5", "ezel6"), ("koerier1", "koerier2"),
                   ("maker", "wolkenaar"), ("maker", "katvang"), ("havenstra", "kok"), ("nevel", "derde10"),
                   ("derde11", "derde12"), ("derde13", "fictie"), ("derde14", "derde15"), ("derde16", "bitskamp"),
                   ("derde17", "havenstra"), ("derde18", "derde2"), ("derde19", "nevel"), ("derde20", "derde4")):
    tie("Associate", person=one, associate=other, relationship="contact")
for worker, firm in (("koerier1", "fabel"), ("koerier2", "fabel"), ("kok", "luchtkasteel"), ("derde8", "luchtkasteel"),
                     ("derde9", "mistbank"), ("ezel5", "nachtvlinder")):
    tie("Employment", employee=worker, employer=firm, role="medewerker", startDate="2023-01-01")

with open("personen-en-organisaties.ftm.json", "w", encoding="utf-8") as file:
    for line in entities:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")

# ---------------------------------------------------------------- accounts
ACCOUNTS = {}  # key: (iban, bank, holder key)
NUMBER = 410000100


def account(key, bank, holder):
    global NUMBER
    NUMBER += 37
    ACCOUNTS[key] = (iban(bank, NUMBER), bank, holder)


for key, bank, holder in (
        ("luchtkasteel", "KLUW", "luchtkasteel"), ("waanwijs", "KLUW", "waanwijs"), ("droomhuis", "KLUW", "droomhuis"),
        ("schijnwaard", "KLUW", "schijnwaard"), ("maker", "KLUW", "maker"), ("verzinsel", "KLUW", "verzinsel"),
        ("papieren", "KLUW", "papieren"), ("makelaar", "KLUW", "makelaar"),
        ("fabel", "POLD", "fabel"), ("zeepbel", "POLD", "zeepbel"), ("mistbank", "POLD", "mistbank"),
        ("fictie", "POLD", "fictie"), ("nevel", "POLD", "nevel"), ("katvang", "POLD", "katvang"),
        ("stroman", "POLD", "stroman"),
        ("ezel1", "GRIE", "ezel1"), ("ezel2", "GRIE", "ezel2"), ("ezel3", "GRIE", "ezel3"), ("ezel4", "GRIE", "ezel4"),
        ("ezel5", "GRIE", "ezel5"), ("ezel6", "GRIE", "ezel6"),
        ("kaarten", "VLOE", "kaarten"), ("groente", "VLOE", "groente"), ("peenmarkt", "VLOE", "peenmarkt")):
    account(key, bank, holder)
ABROAD = "CY00999000010000000000417417"
check = 98 - int("".join(str(int(c, 36)) for c in ABROAD[4:] + "CY00")) % 97
ACCOUNTS["nevelburg"] = (f"CY{check:02d}" + ABROAD[4:], "", "nevelburg")
OUTSIDE = {"stroomlijn": iban("VLOE", 410009001), "driehoek": iban("KLUW", 410009002),
           "garage": iban("GRIE", 410009003)}


def name_of(key):
    holder = ACCOUNTS[key][2] if key in ACCOUNTS else key
    return PEOPLE[holder][0] if holder in PEOPLE else COMPANIES[holder][0]


# ---------------------------------------------------------------- payments: (day, payer, payee, cents, text, kind)
payments = []


def day(month, number):
    return datetime.date(2025, month, min(number, 28))


def pay(when, payer, payee, cents, text, kind="transfer"):
    payments.append((when, payer, payee, cents, text, kind))


MULES = [f"ezel{n}" for n in range(1, 7)]
for month in range(1, 13):
    for company, staff in (("fabel", ["fictie", "stroman"]), ("luchtkasteel", ["nevel", "ezel5"]),
                           ("waanwijs", ["katvang"]), ("schijnwaard", ["maker"])):
        for person in staff:
            pay(day(month, 25), company, person, dice.randrange(142000, 265000), f"Salaris {month:02d}-2025")
    for company in ("luchtkasteel", "fabel", "mistbank", "kaarten", "groente", "droomhuis"):
        pay(day(month, 3), company, "stroomlijn", dice.randrange(18000, 95000), f"Termijnbedrag energie {month:02d}-2025",
            "debit")
        pay(day(month, 12), company, "schijnwaard", 42500 + 1000 * dice.randrange(20), f"Administratie maand {month:02d}")
    for company in ("luchtkasteel", "fabel", "mistbank"):
        pay(day(month, 1), company, "droomhuis", 350000 + 5000 * dice.randrange(9), f"Huur bedrijfspand {month:02d}-2025")
    for company in ("waanwijs", "droomhuis", "fabel", "luchtkasteel", "groente", "kaarten"):
        if month % 3 == 1:
            pay(day(month, 28), company, "driehoek", dice.randrange(90000, 900000), f"Btw kwartaal {(month + 1) // 3}")
    # Takings of the cafés: too even, too high for the chairs there are.
    for week in range(4):
        pay(day(month, 2 + 7 * week), None, "luchtkasteel", 50 * dice.randrange(15500, 16900),
            f"Storting kasgeld week {week + 1}", "cash")
    # Mules: cash in, within a day on to the collecting company.
    for mule in MULES:
        for _ in range(dice.randrange(2, 5)):
            when = day(month, dice.randrange(2, 26))
            cents = 500 * dice.randrange(350, 980)
            pay(when, None, mule, cents, "Storting geldautomaat Sprookjeshaven", "cash")
            pay(when + datetime.timedelta(days=1), mule, dice.choice(["papieren", "zeepbel"]),
                cents - cents % 5000, dice.choice(["Terugbetaling lening", "Factuur 2025-%03d" % dice.randrange(400),
                                                  "Aankoop voorraad"]))
    # Layering: through trade without goods, past the bookkeeper's office, abroad.
    layered = dice.randrange(6_500_000, 9_800_000)
    pay(day(month, 14), "luchtkasteel", "papieren", dice.randrange(1_800_000, 2_900_000), f"Inkoop dranken {month:02d}")
    pay(day(month, 17), "papieren", "schijnwaard", layered // 2, "Derdengelden dossier 417")
    pay(day(month, 18), "zeepbel", "schijnwaard", layered // 3, "Derdengelden dossier 417")
    pay(day(month, 20), "schijnwaard", "nevelburg", layered * 3 // 4, f"Consultancy services invoice NB-{month:02d}")
    pay(day(month, 21), "schijnwaard", "maker", layered // 40, "Privé-opname")
# The loan that comes back: own money as a loan from abroad, without interest and without repayment.
for month, cents in ((4, 12_500_000), (8, 17_500_000), (11, 21_000_000)):
    pay(day(month, 23), "nevelburg", "waanwijs", cents, "Loan agreement 2025 tranche")
pay(day(5, 6), "waanwijs", "makelaar", 11_750_000, "Aankoop pand Kade 12 Verzonnenburg")
pay(day(9, 9), "waanwijs", "droomhuis", 15_200_000, "Kapitaalstorting")
pay(day(9, 15), "droomhuis", "kaarten", 9_875_000, "Verbouwing Kade 12, termijn 1 en 2")
pay(day(12, 2), "waanwijs", "verzinsel", 3_500_000, "Dividend")
pay(day(12, 4), "verzinsel", "garage", 2_895_000, "Aankoop personenauto")
# Everyday life, so that the telling payments do not stand alone.
REASONS = ["Boodschappen", "Terugbetaling etentje", "Verjaardag", "Brandstof", "Sportschool", "Kapper", "Bloemen",
           "Tikkie", "Parkeren", "Kleding", "Contributie", "Kado"]
private = ["maker", "verzinsel", "fictie", "nevel", "katvang", "stroman"] + MULES
for _ in range(1500):
    when = START + datetime.timedelta(days=dice.randrange(365))
    payer = dice.choice(private)
    if dice.random() < 0.62:
        pay(when, payer, "peenmarkt", dice.randrange(450, 14900), f"Betaalautomaat {dice.randrange(1000, 9999)}", "card")
    else:
        payee = private[(private.index(payer) + dice.choice([1, 3])) % len(private)]  # two friends each
        pay(when, payer, payee, dice.randrange(500, 12500), dice.choice(REASONS))
for _ in range(700):
    when = START + datetime.timedelta(days=dice.randrange(365))
    payer, payee = dice.choice([("groente", "peenmarkt"), ("peenmarkt", "groente"), ("luchtkasteel", "groente"),
                                ("fabel", "mistbank"), ("zeepbel", "fabel"), ("droomhuis", "kaarten")])
    pay(when, payer, payee, dice.randrange(9000, 390000), f"Factuur {dice.randrange(20250001, 20259999)}")
for month in range(1, 13):
    for key in ACCOUNTS:
        if key != "nevelburg":
            pay(day(month, 28), key, None, dice.randrange(195, 1250), "Kosten betalingsverkeer", "fee")
payments.sort(key=lambda p: (p[0], p[4], p[3], str(p[1]), str(p[2])))
payments = [(*p, f"K{number:06d}") for number, p in enumerate(payments, 1)]

# Statements open high enough that no account runs dry.
opening, balance, lowest = {}, dict.fromkeys(ACCOUNTS, 0), dict.fromkeys(ACCOUNTS, 0)
for when, payer, payee, cents, *_ in payments:
    if payer in balance:
        balance[payer] -= cents
        lowest[payer] = min(lowest[payer], balance[payer])
    if payee in balance:
        balance[payee] += cents
for key in ACCOUNTS:
    opening[key] = -lowest[key] + dice.randrange(5_000, 90_000)


def entries_of(key):
    return [p for p in payments if key in (p[1], p[2])]


def counterparty(key, payment):
    other = payment[2] if payment[1] == key else payment[1]
    if other is None:
        return None, None
    return (ACCOUNTS[other][0] if other in ACCOUNTS else OUTSIDE[other]), name_of(other)


def euro(cents, comma=False):
    text = f"{cents // 100}.{cents % 100:02d}"
    return text.replace(".", ",") if comma else text


# ---------------------------------------------------------------- KLUW: camt.053, a statement a month
def camt_entry(key, payment):
    when, payer, payee, cents, text, kind, reference = payment
    debit = payer == key
    other, name = counterparty(key, payment)
    family = {"cash": ("CNTR", "CDPT"), "fee": ("MDOP", "CHRG"), "card": ("CCRD", "POSD"),
              "debit": ("RDDT", "ESDD")}.get(kind, ("ICDT" if debit else "RCDT", "ESCT"))
    parties = ""
    if other:
        role = "Cdtr" if debit else "Dbtr"
        number = f"<IBAN>{other}</IBAN>"
        parties = (f"<RltdPties><{role}><Nm>{escape(name)}</Nm></{role}>"
                   f"<{role}Acct><Id>{number}</Id></{role}Acct></RltdPties>")
    return (f"<Ntry><Amt Ccy=\"EUR\">{euro(cents)}</Amt><CdtDbtInd>{'DBIT' if debit else 'CRDT'}</CdtDbtInd>"
            f"<Sts>BOOK</Sts><BookgDt><Dt>{when}</Dt></BookgDt><ValDt><Dt>{when}</Dt></ValDt>"
            f"<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>{family[0]}</Cd><SubFmlyCd>{family[1]}</SubFmlyCd></Fmly></Domn></BkTxCd>"
            f"<NtryDtls><TxDtls><Refs><EndToEndId>{reference}</EndToEndId></Refs>{parties}"
            f"<RmtInf><Ustrd>{escape(text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n")


def camt_balance(code, cents, when):
    return (f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{euro(abs(cents))}</Amt>"
            f"<CdtDbtInd>{'CRDT' if cents >= 0 else 'DBIT'}</CdtDbtInd><Dt><Dt>{when}</Dt></Dt></Bal>\n")


with open("kluwbank.camt053.xml", "w", encoding="utf-8") as file:
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">'
               "<BkToCstmrStmt><GrpHdr><MsgId>KLUW-2025</MsgId><CreDtTm>2026-01-02T08:00:00</CreDtTm></GrpHdr>\n")
    for key, (number, bank, _) in ACCOUNTS.items():
        if bank != "KLUW":
            continue
        now = opening[key]
        for month in range(1, 13):
            entries = [p for p in entries_of(key) if p[0].month == month]
            first = datetime.date(2025, month, 1)
            last = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
            closing = now + sum(p[3] if p[2] == key else -p[3] for p in entries)
            file.write(f"<Stmt><Id>{number}-{month:02d}</Id><ElctrncSeqNb>{month}</ElctrncSeqNb>"
                       f"<CreDtTm>{last}T23:59:59</CreDtTm><Acct><Id><IBAN>{number}</IBAN></Id><Ccy>EUR</Ccy>"
                       f"<Ownr><Nm>{escape(name_of(key))}</Nm></Ownr></Acct>\n")
            file.write(camt_balance("OPBD", now, first) + camt_balance("CLBD", closing, last))
            for payment in entries:
                file.write(camt_entry(key, payment))
            file.write("</Stmt>\n")
            now = closing
    file.write("</BkToCstmrStmt></Document>\n")

# ---------------------------------------------------------------- POLD: MT940 with structured field 86
CODES = {"cash": "NMSC", "fee": "NCHG", "card": "NMSC", "debit": "NDDT", "transfer": "NTRF"}


def mt940_entry(key, payment):
    when, payer, payee, cents, text, kind, reference = payment
    debit = payer == key
    other, name = counterparty(key, payment)
    mark = "D" if debit else "C"
    lines = [f":61:{when:%y%m%d}{when:%m%d}{mark}{euro(cents, True)}{CODES[kind]}{reference}"]
    told = {"cash": "KASSTORTING", "fee": "KOSTEN", "card": "BETAALAUTOMAAT", "debit": "SEPA INCASSO ALGEMEEN DOORLOPEND",
            "transfer": "SEPA OVERBOEKING"}[kind]
    field = f"/TRTP/{told}"
    if other:
        field += f"/IBAN/{other}/NAME/{name}"
    field += f"/REMI/{text}/EREF/{reference}"
    lines += [":86:" + field[:65]] + [field[i:i + 65] for i in range(65, len(field), 65)]
    return lines


with open("polderbank.mt940.sta", "w", encoding="ascii") as file:
    for key, (number, bank, _) in ACCOUNTS.items():
        if bank != "POLD":
            continue
        now = opening[key]
        for month in range(1, 13):
            entries = [p for p in entries_of(key) if p[0].month == month]
            closing = now + sum(p[3] if p[2] == key else -p[3] for p in entries)
            last = (datetime.date(2025, month, 1) + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
            lines = ["{1:F01POLDNL2AXXXX0000000000}{2:O9400000000000POLDNL2AXXXX00000000000000000000N}{4:",
                     f":20:POLD2025{month:02d}", f":25:{number} EUR", f":28C:{month:05d}/00001",
                     f":60F:C25{month:02d}01EUR{euro(now, True)}"]
            for payment in entries:
                lines += mt940_entry(key, payment)
            lines += [f":62F:C{last:%y%m%d}EUR{euro(closing, True)}", "-}"]
            file.write("\r\n".join(lines) + "\r\n")
            now = closing

# ---------------------------------------------------------------- GRIE: CSV in the manner of ING
with open("griendbank.csv", "w", encoding="utf-8", newline="") as file:
    file.write('"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";'
               '"Mededelingen";"Saldo na mutatie";"Tag"\r\n')
    for key, (number, bank, _) in ACCOUNTS.items():
        if bank != "GRIE":
            continue
        now = opening[key]
        for payment in entries_of(key):
            when, payer, payee, cents, text, kind, reference = payment
            other, name = counterparty(key, payment)
            now += -cents if payer == key else cents
            code, told = {"cash": ("ST", "Storting"), "fee": ("DV", "Diversen"), "card": ("BA", "Betaalautomaat"),
                          "debit": ("IC", "Incasso"), "transfer": ("OV", "Overschrijving")}[kind]
            notes = f"Omschrijving: {text} Kenmerk: {reference}"
            cells = [f"{when:%Y%m%d}", name or text, number, other or "", code, "Af" if payer == key else "Bij",
                     euro(cents, True), told, notes, euro(now, True), ""]
            file.write(";".join('"' + c + '"' for c in cells) + "\r\n")

# ---------------------------------------------------------------- VLOE: CSV in the manner of Rabobank, ISO-8859-1
HEAD = ["IBAN/BBAN", "Munt", "BIC", "Volgnr", "Datum", "Rentedatum", "Bedrag", "Saldo na trn", "Tegenrekening IBAN/BBAN",
        "Naam tegenpartij", "Naam uiteindelijke partij", "Naam initiërende partij", "BIC tegenpartij", "Code", "Batch ID",
        "Transactiereferentie", "Machtigingskenmerk", "Incassant ID", "Betalingskenmerk", "Omschrijving-1",
        "Omschrijving-2", "Omschrijving-3", "Reden retour", "Oorspr bedrag", "Oorspr munt", "Koers"]
with open("vloedbank.csv", "w", encoding="iso-8859-1", newline="") as file:
    file.write(",".join('"' + h + '"' for h in HEAD) + "\r\n")
    for key, (number, bank, _) in ACCOUNTS.items():
        if bank != "VLOE":
            continue
        now = opening[key]
        for position, payment in enumerate(entries_of(key), 1):
            when, payer, payee, cents, text, kind, reference = payment
            other, name = counterparty(key, payment)
            now += -cents if payer == key else cents
            sign = "-" if payer == key else "+"
            code = {"cash": "sb", "fee": "db", "card": "bc", "debit": "ei"}.get(kind, "cb" if sign == "+" else "bg")
            cells = [number, "EUR", "VLOENL2U", f"{position:018d}", str(when), str(when), sign + euro(cents, True),
                     "+" + euro(now, True), other or "", name or "", "", "", "", code, "", reference, "", "", "", text,
                     "", "", "", "", "", ""]
            file.write(",".join('"' + c + '"' for c in cells) + "\r\n")

# ---------------------------------------------------------------- tables that need a mapping
def person_or_company(key):
    """Two cells, of which one is filled: who somebody is in the register of persons or of organisations."""
    return f"{key};" if key in PEOPLE else f";{key}"


def write_table(path, head, rows):
    with open(path, "w", encoding="utf-8", newline="") as table:
        table.write(head + "\r\n")
        for row in rows:
            table.write(row + "\r\n")


write_table("rekeninghouders.csv", "rekening;persoon;organisatie;bank;sinds",
            [f"{number};{person_or_company(holder)};{bank or 'buitenland'};2022-01-01"
             for number, bank, holder in ACCOUNTS.values()])
write_table("rollen.csv", "nummer;naam;rol;geboren;jaarinkomen",
            [f"{key};{name};{role};{born};{income + '.00 EUR' if income else ''}"
             for key, (name, born, role, work, income) in PEOPLE.items() if role])
write_table("kvk-uittreksels.csv", "nummer;kvk_nummer;naam;rechtsvorm;activiteit;vestigingsadres;vestigingsplaats",
            [f"{key};{number};{name};{form};{activity};{street(key)}, {place};{place}"
             for key, (name, form, number, activity, place) in COMPANIES.items() if form in ("bv", "nv")])
SEIZURES = [
    ("Contant geld in kluis Kade 12", "2025-12-09", "KVI-2025-0417", "Verzonnenburg", "sv94", "cash", "184350.00 EUR",
     "", "verzinsel"),
    ("Personenauto Fantast GT", "2025-12-09", "KVI-2025-0418", "Verzonnenburg", "sv94a", "vehicle", "28950.00 EUR", "",
     "verzinsel"),
    ("Pakketten wit poeder tussen fruit", "2025-10-14", "KVI-2025-0377", "Sprookjeshaven", "sv94", "drugs",
     "", "212", "zeepbel"),
    ("Versleutelde telefoons", "2025-10-14", "KVI-2025-0378", "Sprookjeshaven", "sv94", "goods", "", "",
     "havenstra"),
    ("Pand Kade 12", "2025-12-11", "KVI-2025-0421", "Verzonnenburg", "sv94a", "real_estate", "262500.00 EUR", "",
     "waanwijs"),
]
write_table("beslag.csv", "omschrijving;datum;kvi;plaats;grond;soort;waarde;gewicht;persoon;organisatie",
            [";".join(row[:-1]) + ";" + person_or_company(row[-1]) for row in SEIZURES])
EVENTS = [
    ("Ontmoeting in café Luchtkasteel", "2025-03-18", "Sprookjeshaven", "meeting", "fictie"),
    ("Ontmoeting op kantoor Schijnwaard", "2025-06-05", "Verzonnenburg", "meeting", "maker"),
    ("Aankomst container met fruit", "2025-10-13", "Sprookjeshaven", "transport", "zeepbel"),
    ("Doorzoeking Kade 12", "2025-12-09", "Verzonnenburg", "search", "verzinsel"),
    ("Bestuurswisseling Zeepbel Import", "2025-10-15", "Nergenshuizen", "other", "stroman"),
    # Nobody meets alone. At the end, so that the statements of the pictures keep their numbers.
    ("Ontmoeting in café Luchtkasteel", "2025-03-18", "", "", "nevel"),
    ("Ontmoeting op kantoor Schijnwaard", "2025-06-05", "", "", "wolkenaar"),
]
write_table("gebeurtenissen.csv", "titel;datum;plaats;soort;persoon;organisatie",
            [";".join(row[:-1]) + ";" + person_or_company(row[-1]) for row in EVENTS])

# The pictures name the account whose money they follow.
for picture in ("beeld-tactisch.json", "beeld-operationeel.json"):
    with open(picture, encoding="utf-8") as file:
        text = file.read()
    for key, (number, _, _) in ACCOUNTS.items():
        text = text.replace(f'"@{key}"', f'"{number}"')
    with open(picture, "w", encoding="utf-8") as file:
        file.write(text)

print(f"{len(PEOPLE)} persons, {len(COMPANIES)} organisations, {len(ACCOUNTS)} accounts, {len(payments)} payments")
