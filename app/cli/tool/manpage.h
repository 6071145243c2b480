// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace errdex {

class CommandRegistry;

struct ManPageVersion
{
    QString number;
    QString date; ///< of its release, as 2026-01-31
};

/// The man page, in the language of man(7): a text written by hand, in which lines of their own stand
/// for what the commands declare.
///
///   @version@, @date@   within a line: the version and its date
///   @command NAME@     heading, synopsis, summary and details of a command
///   @options NAME@     its arguments and options
///   @common@           the options that go with every command
///   @exits@            the exit codes
///   @examples@         the first example of each command
///
/// Nothing where `text` asks for what is not there, or leaves a command out; `complaint` says which.
std::optional<QString> manPage(const QString &text, const CommandRegistry &registry,
                               const ManPageVersion &version, QString &complaint);

} // namespace errdex
