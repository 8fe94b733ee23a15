//! The window: routes, actions applied, tasks in the background.
