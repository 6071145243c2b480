// SPDX-License-Identifier: MIT
#pragma once

#include "ui/focus/dialog.h"

class QSettings;

namespace errdex {

/// What is new in this version and was in those before it, as the metainfo file tells software
/// centres.
class WhatsNewDialog : public Dialog
{
    Q_OBJECT

public:
    explicit WhatsNewDialog(QWidget *parent = nullptr);
};

/// Whether this is the first start of a newer version than the one that was used before; never at
/// the very first start. Remembers this version, so that it is true once.
bool isFirstStartAfterUpdate(QSettings &settings, const QString &version);

} // namespace errdex
