// SPDX-License-Identifier: MIT
#pragma once

#include "models/codedetail.h"

#include <QWidget>

class QVBoxLayout;

namespace errdex {

/// What another person has written of the same: to be used in the place of one's own, or thrown
/// away. Shows nothing where there is none.
class OtherValues : public QWidget
{
    Q_OBJECT

public:
    explicit OtherValues(QWidget *parent);

    void setOthers(const QList<CodeDetail::Other> &others);

Q_SIGNALS:
    void decided(const errdex::db::CodeKey &subject, const errdex::db::OtherValue &other,
                 bool isUsed);

private:
    QWidget *box(const CodeDetail::Other &other);

    QList<CodeDetail::Other> m_others;
    QVBoxLayout *m_layout;
};

} // namespace errdex
