create unique index account_email on account(email);
