// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"
#include "ui/import/importwizard.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace errdex::test {

/// A window whose wizard of importing is tried.
class ImportFixture : public WindowFixture
{
public:
    ImportWizard *open()
    {
        window().actions()[ActionId::Import]->trigger();
        return window().findChild<ImportWizard *>();
    }
    /// Opens the wizard for a provider that has been named.
    ImportWizard *openFor(const QString &name, const QString &slug)
    {
        ImportWizard *wizard = open();
        wizard->setProvider(name, slug);
        return wizard;
    }
    qsizetype providers() { return session().store()->providers().size(); }

    /// A source without a file.
    static ImportSource source(const QByteArray &bytes)
    {
        ImportSource source;
        source.name = QStringLiteral("test");
        source.bytes = bytes;
        return source;
    }
    static QPushButton *next(const QWidget *wizard)
    {
        return wizard->findChild<QPushButton *>(QStringLiteral("importNext"));
    }
    /// As a person does, who lets go of the box.
    static void choose(QComboBox *box, int data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    static bool comesTo(const QPointer<ImportWizard> &wizard, ImportWizard::Step step)
    {
        return waitFor([&] { return wizard && wizard->step() == step; });
    }
    /// Stores what is read, from the second page through the last.
    bool store(ImportWizard *wizard)
    {
        const QPointer<ImportWizard> shown = wizard;
        const auto before = session().store();
        next(wizard)->click();
        if (!comesTo(shown, ImportWizard::Step::Difference))
            return false;
        next(wizard)->click();
        return waitFor([&] { return !shown && session().store() && session().store() != before; });
    }
};

/// What a test class has for each of its functions: init() calls start(), cleanup() stop().
class ImportTest
{
protected:
    bool start()
    {
        m_fixture = std::make_unique<ImportFixture>();
        return m_fixture->show();
    }
    void stop() { m_fixture.reset(); }

    std::unique_ptr<ImportFixture> m_fixture;
};

} // namespace errdex::test
