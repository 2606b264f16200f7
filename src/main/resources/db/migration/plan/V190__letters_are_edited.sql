-- A changed wording is a new version: the program adds one, and changes or takes away none.
grant insert on plan.letter_template to boost_app;
