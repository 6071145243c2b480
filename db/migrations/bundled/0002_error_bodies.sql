-- SPDX-License-Identifier: MIT
-- The form of a provider's error bodies, in our words where its page shows none: tells the provider
-- of a body that a person pastes.

ALTER TABLE provider ADD COLUMN error_body TEXT;
