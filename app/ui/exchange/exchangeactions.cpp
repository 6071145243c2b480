// SPDX-License-Identifier: MIT
#include "ui/exchange/exchangeactions.h"

#include "core/databaseerrortext.h"
#include "ui/actions/actiontable.h"
#include "ui/lastfolder.h"
#include "ui/messagebar.h"
#include "ui/session/browsersession.h"

#include <QAction>
#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include <chrono>

namespace errdex {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto patience = std::chrono::milliseconds(500);

} // namespace

ExchangeActions::ExchangeActions(BrowserSession &session, MessageBar &message, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_message(message)
    , m_window(window)
    , m_reading(
              this, [this](const Read &read) { takeRead(read); },
              [this](const std::exception_ptr &) { m_late.stop(); })
{
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_message.showMessage(
                {.text = m_doing, .actionText = {}, .action = {}, .isProblem = false});
    });
    connect(&session, &BrowserSession::userDataFailed, &m_late, &QTimer::stop); // it is told
    connect(&session.changes(), &OwnChanges::joined, this,
            [this](const Wording &text, bool isChange) {
                m_late.stop();
                OwnChanges &changes = m_session.changes();
                MessageBar::Message shown{text, {}, {}, false};
                if (isChange) {
                    const quint64 step = changes.lastStep();
                    shown.actionText = [] { return tr("&Undo"); };
                    shown.action = [&changes, step] { changes.undoStep(step); };
                    shown.isPossible = [&changes, step] { return changes.lastStep() == step; };
                }
                m_message.showMessage(shown);
            });
}

void ExchangeActions::connectActions(const Actions &actions)
{
    QAction *exportAction = actions[ActionId::ExportOwnData];
    QAction *importAction = actions[ActionId::ImportOwnData];
    connect(exportAction, &QAction::triggered, this, &ExchangeActions::chooseTarget);
    connect(importAction, &QAction::triggered, this, &ExchangeActions::chooseSource);
    const auto enable = [this, exportAction, importAction] {
        exportAction->setEnabled(m_session.canStar());
        importAction->setEnabled(m_session.canStar());
    };
    connect(&m_session.userData(), &UserData::loaded, exportAction, enable); // they go together
    enable();
}

void ExchangeActions::chooseTarget()
{
    auto *chooser = new QFileDialog(m_window, tr("Export own data"));
    chooser->setObjectName(u"ownDataTarget"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    chooser->setDefaultSuffix(u"json"_s);
    chooser->setNameFilters({tr("Own data (*.json)"), tr("All files (*)")});
    chooser->selectFile(
            u"errdex-own-data-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(chooser, &QFileDialog::fileSelected, this, &ExchangeActions::exportTo);
    chooser->open();
}

void ExchangeActions::start(const Wording &text)
{
    m_doing = text;
    m_late.start();
}

void ExchangeActions::exportTo(const QString &path)
{
    start([] { return tr("Own data is being written…"); });
    const QString database = m_session.paths().userDatabase;
    // In the thread of the database: behind every change that was made before.
    m_session.keeper().run([this, database, path] {
        Written written{path, {}, false};
        try {
            const auto file = std::make_shared<const db::OwnFile>(OwnExchange::collect(database));
            if (const auto problem = OwnExchange::write(*file, path))
                written = {path, problem->text, true};
            else
                written.text = [file] { return OwnExchange::describe(*file); };
        } catch (const db::Error &error) {
            written = {path, [error] { return DatabaseErrorText::describeUser(error); }, true};
        }
        QMetaObject::invokeMethod(this, [this, written] { showWritten(written); });
    });
}

void ExchangeActions::showWritten(const Written &written)
{
    m_late.stop();
    if (written.isProblem) {
        showProblem(written.text);
        return;
    }
    const QFileInfo file(written.path);
    m_message.showMessage({.text =
                                   [text = written.text, name = file.fileName()] {
                                       //: %1 is "3 codes with own data, 1 saved filter", %2 the name of a file
                                       return tr("Written to %2: %1. Imported catalogues are "
                                                 "handed on one by one, from the list of "
                                                 "catalogues.")
                                               .arg(text.text(), name);
                                   },
                           .actionText = [] { return tr("&Show in folder"); },
                           .action =
                                   [folder = file.absolutePath()] {
                                       QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                   },
                           .isProblem = false});
}

void ExchangeActions::chooseSource()
{
    auto *chooser = new QFileDialog(m_window, tr("Import own data"));
    chooser->setObjectName(u"ownDataSource"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    LastFolder::follow(*chooser);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Own data (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ExchangeActions::importFrom);
    chooser->open();
}

void ExchangeActions::importFrom(const QString &path)
{
    start([] { return tr("Own data is being read…"); });
    m_reading.start([path](const auto &) { return OwnExchange::read(path); });
}

void ExchangeActions::takeRead(const Read &read)
{
    if (const auto *problem = std::get_if<OwnExchange::Problem>(&read))
        showProblem(problem->text);
    else
        m_session.changes().join(std::get<db::OwnFile>(read));
}

void ExchangeActions::showProblem(const Wording &text)
{
    m_late.stop();
    m_message.showMessage(
            {.text = text, .actionText = {}, .action = {}, .isProblem = true, .isOfAttempt = true});
}

} // namespace errdex
