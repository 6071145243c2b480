// SPDX-License-Identifier: MIT
#include "cli/commandregistry.h"

#include "cli/comparecommand.h"
#include "cli/doctorcommand.h"
#include "cli/exportcommand.h"
#include "cli/helpcommand.h"
#include "cli/importcommand.h"
#include "cli/lookupcommand.h"
#include "cli/owndatacommand.h"
#include "cli/providerscommand.h"
#include "cli/teamcommand.h"

namespace errdex {

CommandRegistry::CommandRegistry()
{
    m_commands.push_back(std::make_unique<LookupCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<CompareCommand>());
    m_commands.push_back(std::make_unique<ImportCommand>());
    m_commands.push_back(std::make_unique<ProvidersCommand>());
    m_commands.push_back(std::make_unique<OwnDataCommand>());
    m_commands.push_back(std::make_unique<TeamCommand>());
    m_commands.push_back(std::make_unique<DoctorCommand>());
    m_commands.push_back(std::make_unique<HelpCommand>(*this));
}

CommandRegistry::~CommandRegistry() = default;

Command *CommandRegistry::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QStringList CommandRegistry::names() const
{
    QStringList names;
    for (const auto &command : m_commands)
        names.append(command->name());
    return names;
}

} // namespace errdex
