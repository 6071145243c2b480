// SPDX-License-Identifier: MIT
#pragma once

#include "db/ownversions.h"

#include <QObject>

#include <optional>

namespace errdex {

class Actions;
class BrowserSession;
class CodeTableView;
class DetailPane;
class MessageBar;

/// What a person keeps with codes: notes, tags, links and replies by action and in the details,
/// stars everywhere, and undo and redo for all of it.
class OwnActions : public QObject
{
    Q_OBJECT

public:
    OwnActions(Actions &actions, CodeTableView &view, DetailPane &details, MessageBar &message,
               BrowserSession &session);

    /// While providers are compared, the table with its selected code is not in sight: what is written
    /// is about `compared`, if anything.
    void setComparing(bool isComparing, const std::optional<db::CodeKey> &compared);

Q_SIGNALS:
    /// Of the compared code; it has to be in sight first.
    void editRequested(const errdex::db::CodeKey &key, errdex::db::OwnField field);

private:
    void connectStars();
    void connectUndo();
    void edit(db::OwnField field);
    void update();
    void keep(const db::CodeKey &subject, db::OwnField field, const QString &value);
    void decide(const db::CodeKey &subject, const db::OtherValue &other, bool isUsed);
    static QString textOf(const db::CodeKey &subject, db::OwnField field, bool isTakenBack);

    Actions &m_actions;
    CodeTableView &m_view;
    DetailPane &m_details;
    MessageBar &m_message;
    BrowserSession &m_session;
    bool m_isComparing = false;
    std::optional<db::CodeKey> m_compared;
    // What was typed last, and as which step of undoing.
    db::CodeKey m_typedSubject;
    db::OwnField m_typedField = db::OwnField::Star;
    int m_typing = 0;
};

} // namespace errdex
