"""Alembic's way in: runs the revisions on the connection it is given, inside the caller's transaction."""

from alembic import context

from state.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
