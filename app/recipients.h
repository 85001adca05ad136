// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/directory/addressbook.h>
#include <gw/directory/repository.h>
#include <gw/mail/recipients.h>

namespace gw::app {

/// The directory as mail's composer needs it. All references must outlive it.
class Recipients final : public mail::IRecipientSource
{
public:
    Recipients(const directory::Repository &repository, const directory::AddressBook &book,
               std::function<QString()> ownPersonId);

    Task<QList<mail::RecipientChoice>> search(QString text, int limit) override;
    Task<QList<mail::UnitChoice>> units(QString unitId) override;
    Task<QList<mail::RecipientChoice>> members(QString unitId) override;
    Task<QList<mail::Recipient>> holders(QString postId) override;
    Task<QList<mail::Absence>> absences(QStringList emails) override;
    Task<std::optional<mail::Absence>> ownAbsence() override;

    static mail::Absence absenceOf(const directory::RunningAbsence &running);

private:
    const directory::Repository &m_repository;
    const directory::AddressBook &m_book;
    std::function<QString()> m_ownPersonId;
};

} // namespace gw::app
