//! The writer's own thread: the window queues what is to be done and never waits for a disk.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SendError, Sender, TryRecvError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::{Change, Op, OpenOptions, Study, StudyError};

/// Quiet for so long after a change, the thread does its housekeeping, once.
const IDLE: Duration = Duration::from_secs(2);

/// Names one queued [`Op`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u64);

/// What came back.
#[derive(Debug)]
pub enum Reply {
    /// The record is open.
    Opened,
    /// It could not be opened; everything queued comes back as [`Reply::Failed`]. Another worker can be made, with
    /// another folder or a recovery.
    NotOpened(StudyError),
    /// Done, and on disk.
    Applied {
        /// Which.
        ticket: Ticket,
        /// What went stale.
        change: Change,
    },
    /// Not done. The op is given back, so that nothing is lost and it can be tried again.
    Failed {
        /// Which.
        ticket: Ticket,
        /// What was to be done.
        op: Box<Op>,
        /// Why it was not; `None` if the record could not be opened at all.
        error: Option<StudyError>,
    },
}

/// The record could not be opened, so there is nothing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the record is not open")]
pub struct Gone;

/// A reading under way.
#[derive(Debug)]
pub struct Pending<R>(Receiver<R>);

impl<R> Pending<R> {
    /// What was read, once it is there; `None` until then. Never waits.
    #[must_use]
    pub fn take(&self) -> Option<Result<R, Gone>> {
        match self.0.try_recv() {
            Ok(read) => Some(Ok(read)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Gone)),
        }
    }
}

type Reading = Box<dyn FnOnce(&Study) + Send>;

enum Task {
    Do(Ticket, Box<Op>),
    Read(Reading),
}

/// The thread and its queue. Everything is done in the order it was queued. Dropping it waits until all that was
/// queued is on disk.
#[derive(Debug)]
pub struct Worker {
    tasks: Option<Sender<Task>>,
    replies: Receiver<Reply>,
    returned: Sender<Reply>,
    thread: Option<JoinHandle<()>>,
    tickets: u64,
}

impl Worker {
    /// Starts the thread and opens the record there; without options a guest's. `wake` is called on that thread
    /// after every reply and every reading, so that the window looks.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn spawn(options: Option<OpenOptions>, wake: Box<dyn Fn() + Send>) -> Result<Self, StudyError> {
        let (tasks, queue) = mpsc::channel();
        let (sender, replies) = mpsc::channel();
        let returned = sender.clone();
        let folder = options.as_ref().map(|options| options.data_dir.clone()).unwrap_or_default();
        let thread = std::thread::Builder::new()
            .name("record".to_owned())
            .spawn(move || {
                let reply = |reply| {
                    // The window has gone when nobody listens; what is queued is still to be done.
                    let _ = sender.send(reply);
                    wake();
                };
                match options.map_or_else(Study::guest, |options| Study::open(&options)) {
                    Ok(study) => work(study, &queue, &reply, &wake),
                    Err(error) => give_back(error, &queue, &reply, &wake),
                }
            })
            .map_err(|source| StudyError::io(&folder, source))?;
        Ok(Self { tasks: Some(tasks), replies, returned, thread: Some(thread), tickets: 0 })
    }

    /// Queues something to be done; its reply bears the ticket.
    pub fn submit(&mut self, op: Op) -> Ticket {
        self.tickets += 1;
        let ticket = Ticket(self.tickets);
        self.queue(Task::Do(ticket, Box::new(op)));
        ticket
    }

    /// Queues a reading, which sees all that was queued before it done.
    pub fn read<R: Send + 'static>(&self, read: impl FnOnce(&Study) -> R + Send + 'static) -> Pending<R> {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.queue(Task::Read(Box::new(move |study| {
            let _ = sender.send(read(study));
        })));
        Pending(receiver)
    }

    /// What has come back since last time. Never waits.
    #[must_use]
    pub fn poll(&self) -> Vec<Reply> {
        self.poll_within(Duration::ZERO)
    }

    /// As [`poll`](Self::poll), but waits up to `span` when nothing has come back yet.
    #[must_use]
    pub fn poll_within(&self, span: Duration) -> Vec<Reply> {
        let first = if span.is_zero() { None } else { self.replies.recv_timeout(span).ok() };
        first.into_iter().chain(self.replies.try_iter()).collect()
    }

    fn queue(&self, task: Task) {
        let Some(tasks) = &self.tasks else {
            return;
        };
        // Only a thread that broke down takes no more tasks; what it would have done is given back.
        if let Err(SendError(Task::Do(ticket, op))) = tasks.send(task) {
            let _ = self.returned.send(Reply::Failed { ticket, op, error: None });
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(mut study: Study, queue: &Receiver<Task>, reply: &dyn Fn(Reply), wake: &dyn Fn()) {
    reply(Reply::Opened);
    let mut untidy = false;
    loop {
        let next = if untidy { queue.recv_timeout(IDLE) } else { queue.recv().map_err(RecvTimeoutError::from) };
        match next {
            Ok(Task::Do(ticket, op)) => {
                reply(match study.put(&*op) {
                    Ok(change) => Reply::Applied { ticket, change },
                    Err(error) => Reply::Failed { ticket, op, error: Some(error) },
                });
                // The window has its reply; no reading comes before this. What fails is done before the next change.
                let _ = study.catch_up();
                untidy = true;
            }
            Ok(Task::Read(read)) => {
                read(&study);
                wake();
            }
            Err(RecvTimeoutError::Timeout) => {
                // Housekeeping that fails is done at the next quiet moment or at the end; nothing hangs on it.
                let _ = study.tidy();
                untidy = false;
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn give_back(error: StudyError, queue: &Receiver<Task>, reply: &dyn Fn(Reply), wake: &dyn Fn()) {
    reply(Reply::NotOpened(error));
    for task in queue {
        match task {
            Task::Do(ticket, op) => reply(Reply::Failed { ticket, op, error: None }),
            Task::Read(read) => {
                drop(read);
                wake();
            }
        }
    }
}
