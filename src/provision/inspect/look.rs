//! Reads what is there of a customer's connection.

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
use crate::activepieces::pieces;
use crate::activepieces::projects::Project;
use crate::activepieces::request::Step;
use crate::error::{Code, Error};
use crate::host::{Host, Node};
use crate::options::existing::ExistingConnection;
use crate::options::inspect_options::InspectOptions;
use crate::provision::duplicates::{self, Named, Rows, is_of_piece};
use crate::provision::project;

/// How long reading the piece may take, in milliseconds.
const PIECE_LIMIT: f64 = 3_000.0;

/// What is there.
pub struct Seen<N> {
    /// The customer's project.
    pub project: Option<Project>,
    /// The connection: of the rows of the key the one that stays.
    pub connection: Option<Connection<N>>,
    /// Whether it is the only row of the key.
    pub is_only: bool,
    /// Further rows of the piece.
    pub duplicates: Vec<Connection<N>>,
    /// Rows of other pieces.
    pub conflicts: Vec<Connection<N>>,
    /// Connections of the project's users under the same key.
    pub shadows: Vec<Connection<N>>,
    /// Rows whose projects were all deleted.
    pub leftovers: Vec<Connection<N>>,
    /// Rows that only other projects have, or none.
    pub detached: Vec<Connection<N>>,
    /// What the platform has of the piece.
    pub piece: Piece,
    /// What may remain unseen.
    pub warnings: Vec<String>,
}

/// What the platform has of a piece.
#[derive(Clone)]
pub enum Piece {
    /// Which piece is meant is unknown, or it could not be read.
    Unread,
    /// The platform does not see it.
    Missing,
    /// The newest version that the platform sees.
    Newest(String),
}

/// Reads what is there.
///
/// # Errors
/// Any error of the API. What the piece is may stay unknown.
pub async fn look<H: Host>(client: &Client<'_, H>, options: &InspectOptions) -> Result<Seen<H::Node>, Error> {
    let target = &options.connection;
    let mut seen = Seen::of_project(client, target).await?;
    seen.look_outside(client, target).await?;
    let of_row = seen.connection.as_ref().and_then(Connection::piece_name);
    if let Some(name) = target.piece_name().map(str::to_owned).or(of_row) {
        seen.piece = read_piece(client, &name, &mut seen.warnings).await?;
    }
    Ok(seen)
}

impl<N: Node> Seen<N> {
    /// What the customer's project sees.
    ///
    /// # Errors
    /// Any error of the API.
    pub async fn of_project<H: Host<Node = N>>(client: &Client<'_, H>, target: &ExistingConnection) -> Result<Self, Error> {
        let found = project::find_row(client).await?;
        let rows = match &found {
            Some(project) => match Rows::list(client, target, &project.id).await {
                Err(error) if error.code() == Code::ProjectGone => None,
                rows => Some(rows?),
            },
            None => None,
        };
        // One that was deleted in between is none.
        Ok(Seen::of_rows(found.filter(|_| rows.is_some()), rows, target))
    }

    /// What a project sees; nothing where there is none.
    pub fn of_rows(project: Option<Project>, rows: Option<Rows<N>>, target: &ExistingConnection) -> Self {
        let mut seen = Seen {
            project,
            connection: None,
            is_only: false,
            duplicates: Vec::new(),
            conflicts: Vec::new(),
            shadows: Vec::new(),
            leftovers: Vec::new(),
            detached: Vec::new(),
            piece: Piece::Unread,
            warnings: Vec::new(),
        };
        if let Some(rows) = rows {
            seen.sort(rows, target);
        }
        seen
    }

    /// Tells the rows of the key apart. With the prefix alone, the oldest row says which piece is meant.
    fn sort(&mut self, rows: Rows<N>, target: &ExistingConnection) {
        self.is_only = rows.only().is_some();
        let mut own = rows.own().cloned();
        self.connection = own.next();
        let meant = self.connection.as_ref().and_then(Connection::piece_name);
        let (duplicates, conflicts) = own.partition(|row| target.piece_name().is_some() || row.piece_name() == meant);
        self.duplicates = duplicates;
        self.conflicts = conflicts;
        self.conflicts.extend(rows.of_others);
        self.shadows = rows.shadows;
    }

    /// Searches by name for rows of the key that the project does not see.
    async fn look_outside<H: Host<Node = N>>(
        &mut self,
        client: &Client<'_, H>,
        target: &ExistingConnection,
    ) -> Result<(), Error> {
        let project_id = self.project.as_ref().map(|project| project.id.clone());
        self.warnings.extend(target.vague_name().map(duplicates::unsearchable));
        for name in target.names_to_search() {
            let named = Named::list(client, target, &name, project_id.as_deref()).await?;
            if !named.are_all {
                self.warnings.push(duplicates::found_too_many(&name));
            }
            for row in named.rows {
                if is_of_piece(&row, target) && !self.knows(&row) {
                    let is_leftover = duplicates::is_leftover(client, &row).await?;
                    if is_leftover { self.leftovers.push(row) } else { self.detached.push(row) }
                }
            }
        }
        Ok(())
    }

    /// Whether a row was found already.
    fn knows(&self, row: &Connection<N>) -> bool {
        self.leftovers.iter().chain(&self.detached).any(|known| known.id() == row.id())
    }
}

/// Reads which version of a piece the platform has, and says in `warnings` why that stays unknown.
///
/// # Errors
/// `ABORTED`.
pub async fn read_piece<H: Host>(client: &Client<'_, H>, name: &str, warnings: &mut Vec<String>) -> Result<Piece, Error> {
    let Some(request) = pieces::find(Step::ReadPiece, name, None) else { return Ok(Piece::Unread) };
    match client.within_part_of(PIECE_LIMIT).send(&request).await {
        Ok(piece) => Ok(pieces::version(&piece, name).map_or(Piece::Unread, Piece::Newest)),
        Err(error) if error.code() == Code::PieceNotFound => Ok(Piece::Missing),
        Err(error) if error.code() == Code::Aborted => Err(error),
        Err(error) => {
            warnings.push(["Whether the piece is outdated is unknown: ", &error.data().message].concat());
            Ok(Piece::Unread)
        }
    }
}
