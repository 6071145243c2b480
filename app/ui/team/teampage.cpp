// SPDX-License-Identifier: MIT
#include "ui/team/teampage.h"

#include "core/team/teamerrortext.h"
#include "core/text/visible.h"
#include "ui/announce.h"
#include "ui/detail/labels.h"
#include "ui/focus/handover.h"
#include "ui/lastfolder.h"
#include "ui/settings/settingrow.h"
#include "ui/team/teamjob.h"
#include "ui/team/teamwords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *readableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TeamPage::TeamPage(TeamData &team, QSettings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_team(team)
    , m_settings(settings)
    , m_hosts(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_isStored(new QCheckBox(tr("&Keep it in the system's key store"), this))
    , m_encryption(new QComboBox(this))
    , m_warning(plainLabel(tr("Whoever listens in on the way reads all, the password too."), font(),
                           Theme::forPalette(palette()).warning, this))
    , m_caFile(new QLineEdit(this))
    , m_state(readableLabel(this))
    , m_outcome(readableLabel(this))
{
    setObjectName(u"teamPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_state->setObjectName(u"teamStateText"_s);
    m_outcome->setObjectName(u"teamOutcome"_s);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(
            new HintLabel(tr("A team shares notes, tags, replies and catalogues on a PostgreSQL "
                             "server. What you read is a copy on this computer, which is there "
                             "without a network too. Your own notes stay yours until you share "
                             "them."),
                          this));
    layout->addWidget(makeFields());
    layout->addWidget(makeButtons());
    layout->addWidget(m_outcome);
    layout->addWidget(makeAdministration());
    layout->addStretch();
    setWidget(content);
    m_outcome->hide();
    fill();
    connect(&m_team, &TeamData::stateChanged, this, &TeamPage::showState);
    connect(&m_team, &TeamData::valuesChanged, this, &TeamPage::showState);
    showState();
}

QWidget *TeamPage::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_hosts->setObjectName(u"teamHosts"_s);
    m_hosts->setPlaceholderText(u"db.example, db2.example:5433"_s);
    m_hosts->setToolTip(tr("Several are tried in their order; the folder of a socket for a server "
                           "on this computer"));
    m_database->setObjectName(u"teamDatabase"_s);
    m_database->setToolTip(tr("Its name on the server"));
    m_user->setObjectName(u"teamUser"_s);
    m_user->setToolTip(tr("Your account on the server"));
    m_password->setObjectName(u"teamPassword"_s);
    m_password->setToolTip(tr("Once it is known, it need not be written again"));
    m_password->setEchoMode(QLineEdit::Password);
    m_isStored->setToolTip(
            tr("Without a key store it is kept until the program ends, and asked for "
               "once at each start"));
    m_encryption->setObjectName(u"teamEncryption"_s);
    m_encryption->setToolTip(tr("Without it, others on the way read the password and all texts"));
    m_encryption->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    m_encryption->addItem(tr("Encrypted, the certificate is checked"));
    m_encryption->addItem(tr("Not encrypted"));
    m_warning->setWordWrap(true);
    m_caFile->setObjectName(u"teamCaFile"_s);
    m_caFile->setPlaceholderText(tr("the system's"));
    m_caFile->setToolTip(tr("A file with the certificates of the authority that the server's "
                            "certificate has to be from. Without one, those count which the system "
                            "trusts."));
    form->addRow(tr("&Servers"), m_hosts);
    form->addRow(tr("Data&base"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_isStored);
    form->addRow(tr("E&ncryption"), m_encryption);
    form->addRow(QString(), m_warning);
    form->addRow(tr("&Authority"), m_caFile);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &TeamPage::showEncryption);
    connect(m_hosts, &QLineEdit::textChanged, this, &TeamPage::showEncryption);
    return fields;
}

QWidget *TeamPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_test = new QPushButton(tr("Test c&onnection"), row);
    m_test->setObjectName(u"teamTest"_s);
    m_test->setToolTip(tr("Asks the server with what is written above, and keeps nothing of it"));
    m_connect = new QPushButton(tr("&Connect"), row);
    m_connect->setObjectName(u"teamConnect"_s);
    m_connect->setToolTip(tr("Keeps what is written above, and fetches what the team has"));
    m_disconnect = new QPushButton(tr("&Disconnect"), row);
    m_disconnect->setObjectName(u"teamDisconnect"_s);
    m_disconnect->setToolTip(
            tr("Nothing of the team is shown any more; what waits to be sent stays "
               "on this computer"));
    for (QPushButton *button : {m_test, m_connect, m_disconnect}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_test, &QPushButton::clicked, this,
            [this] { run(tr("Asking the server…"), &TeamProbe::test); });
    connect(m_connect, &QPushButton::clicked, this, &TeamPage::connectTeam);
    connect(m_disconnect, &QPushButton::clicked, this, [this] {
        m_team.stop();
        TeamSettings settings = TeamSettings::read(m_settings);
        settings.isOn = false;
        settings.write(m_settings);
        m_team.password().forget(settings.account());
    });
    return row;
}

QWidget *TeamPage::makeAdministration()
{
    m_administration = new QWidget(this);
    auto *layout = new QVBoxLayout(m_administration);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto *heading = new QLabel(tr("For administrators"), m_administration);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    layout->addWidget(new HintLabel(tr("With the account above, which needs the right to it."),
                                    m_administration));
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &toolTip, const QString &name,
                         auto act) {
        auto *button = new QPushButton(text, m_administration);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Set up o&r upgrade"),
        tr("Prepares the database for a team, or for this version of Errdex; what is in it stays"),
        u"teamSetUp"_s, [this] {
            run(tr("Setting up…"),
                [](const db::TeamAddress &address) { return TeamProbe::setUp(address, true); });
        });
    add(tr("E&xport…"), tr("Writes all that the team shares into a file"), u"teamExport"_s, [this] {
        auto *chooser = new QFileDialog(this, tr("Export the team's data"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        LastFolder::follow(*chooser);
        chooser->setAcceptMode(QFileDialog::AcceptSave);
        chooser->setDefaultSuffix(u"json"_s);
        chooser->selectFile(u"errdex-team.json"_s);
        connect(chooser, &QFileDialog::fileSelected, this, &TeamPage::exportTo);
        chooser->open();
    });
    add(tr("&Import…"),
        tr("Adds what a file of a team holds; what is different on the server is left as it is"),
        u"teamImport"_s, [this] {
            auto *chooser = new QFileDialog(this, tr("Import a team's data"));
            chooser->setAttribute(Qt::WA_DeleteOnClose);
            LastFolder::follow(*chooser);
            chooser->setFileMode(QFileDialog::ExistingFile);
            connect(chooser, &QFileDialog::fileSelected, this, &TeamPage::importFrom);
            chooser->open();
        });
    row->addStretch(1);
    layout->addLayout(row);
    return m_administration;
}

void TeamPage::fill()
{
    const TeamSettings settings = TeamSettings::read(m_settings);
    m_hosts->setText(settings.hosts);
    m_database->setText(settings.database);
    m_user->setText(settings.user);
    m_caFile->setText(settings.caFile);
    m_encryption->setCurrentIndex(settings.isPlainConfirmed ? 1 : 0);
    m_isStored->setChecked(true);
    m_password->setPlaceholderText(
            m_team.password().place() == TeamPassword::Place::Nowhere ? QString() : tr("known"));
    showEncryption();
}

void TeamPage::showEncryption()
{
    const auto hosts = db::TeamAddress::parseHosts(m_hosts->text());
    db::TeamAddress address;
    if (hosts)
        address.hosts = *hosts;
    const bool isPlain = m_encryption->currentIndex() == 1;
    m_warning->setVisible(isPlain && !(hosts && address.isPlainSafe()));
    m_caFile->setEnabled(!isPlain);
}

TeamSettings TeamPage::written() const
{
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = m_hosts->text().trimmed();
    settings.database = m_database->text().trimmed();
    settings.user = m_user->text().trimmed();
    const bool isPlain = m_encryption->currentIndex() == 1;
    settings.caFile = isPlain ? QString() : m_caFile->text().trimmed();
    const auto hosts = db::TeamAddress::parseHosts(settings.hosts);
    db::TeamAddress address;
    if (hosts)
        address.hosts = *hosts;
    settings.isPlainConfirmed = isPlain && !(hosts && address.isPlainSafe());
    return settings;
}

void TeamPage::withConfirmed(const std::function<void(const TeamSettings &)> &goOn)
{
    const TeamSettings settings = written();
    try {
        (void)settings.address();
    } catch (const db::TeamError &error) {
        showOutcome({false, TeamErrorText::describe(error)});
        return;
    }
    if (!settings.isPlainConfirmed) {
        goOn(settings);
        return;
    }
    auto *question = new QMessageBox(
            QMessageBox::Warning, tr("Not encrypted"),
            tr("Everything goes to %1 as it is: whoever listens in on the way reads "
               "the password and all texts, and can change them. Only do this in a "
               "network that you trust.")
                    .arg(isolated(withVisibleControls(settings.hosts))),
            QMessageBox::Cancel, this);
    question->setObjectName(u"plainWarning"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *goAhead =
            question->addButton(tr("Connect without &encryption"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(goAhead, &QPushButton::clicked, this, [goOn, settings] { goOn(settings); });
    question->open();
}

void TeamPage::run(const QString &waiting, const Work &work)
{
    if (m_isAsking) {
        announce(*this, m_outcome->text());
        return;
    }
    withConfirmed([this, waiting, work](const TeamSettings &settings) {
        const int number = ++m_work;
        m_outcome->setText(waiting);
        m_outcome->show();
        announce(*this, waiting);
        setAsking(true);
        const auto start = [this, number, settings, work](const QString &password) {
            db::TeamAddress address = settings.address();
            address.password = password;
            runApart(
                    this, [address, work] { return work(address); },
                    [this, number](const TeamProbe::Outcome &outcome) {
                        if (number == m_work)
                            showOutcome(outcome);
                    });
        };
        if (!m_password->text().isEmpty())
            start(m_password->text());
        else if (settings.account() == m_team.settings().account())
            m_team.password().find(settings.account(), start);
        else
            start({});
    });
}

/// One question at a time. What was pressed stays on, or the focus would go to "Connect", where the next
/// Space connects.
void TeamPage::setAsking(bool isAsking)
{
    m_isAsking = isAsking;
    QList<QPushButton *> buttons = m_administration->findChildren<QPushButton *>();
    buttons.append(m_test);
    for (QPushButton *button : buttons)
        button->setEnabled(!isAsking || holdsFocus(*button));
}

void TeamPage::showOutcome(const TeamProbe::Outcome &outcome)
{
    setAsking(false);
    m_outcome->setText(withVisibleControls(outcome.text));
    QPalette colors;
    if (!outcome.isGood)
        colors.setColor(QPalette::WindowText, Theme::forPalette(palette()).warning);
    m_outcome->setPalette(colors);
    m_outcome->show();
    ensureWidgetVisible(m_outcome);
    announce(*this, m_outcome->text());
}

void TeamPage::connectTeam()
{
    withConfirmed([this](const TeamSettings &settings) {
        m_outcome->hide();
        settings.write(m_settings);
        const QString password = m_password->text();
        m_password->clear();
        if (!password.isEmpty()) {
            m_password->setPlaceholderText(tr("known"));
            m_team.password().keep(settings.account(), password, m_isStored->isChecked());
        }
        m_isConnecting = true;
        m_team.start(settings);
    });
}

void TeamPage::exportTo(const QString &path)
{
    run(tr("Exporting…"),
        [path](const db::TeamAddress &address) { return TeamProbe::exportTo(path, address); });
}

void TeamPage::importFrom(const QString &path)
{
    run(tr("Importing…"),
        [path](const db::TeamAddress &address) { return TeamProbe::importFrom(path, address); });
}

void TeamPage::showState()
{
    m_state->setText(TeamWords::longState(m_team));
    using Phase = TeamState::Phase;
    const Phase phase = m_team.state().phase;
    const bool isDecided = phase == Phase::Current || phase == Phase::Offline
            || phase == Phase::Refused;
    // Once for each time that somebody asks for it: it goes on changing by itself.
    if (isDecided && std::exchange(m_isConnecting, false))
        announce(*this, m_state->text());
    setUsable(*m_disconnect, m_team.isOn(), *m_connect);
}

} // namespace errdex
