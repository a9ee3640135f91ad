//! Looks at everything, each thing by itself: what cannot be seen hides nothing else.

use futures_util::future::{join, join4};

use crate::activepieces::client::Client;
use crate::activepieces::flags::{self, Flags};
use crate::activepieces::platforms::{self, Platform, ProjectLimit};
use crate::activepieces::request::Step;
use crate::activepieces::{connections, pieces, projects, signing_keys};
use crate::error::{Code, Error};
use crate::host::Host;
use crate::options::check_options::CheckOptions;

/// The largest limit of projects for which they are counted: all of them must be listed for that.
const MOST_COUNTED: u32 = 5_000;
/// How many users' own projects may be listed beside.
const PERSONAL_PROJECTS: u32 = 1_000;

/// What a look saw, or why it saw nothing.
pub type Look<T> = Result<T, Error>;

/// What was seen.
pub struct Seen<N> {
    /// What the instance says of itself.
    pub flags: Look<Flags>,
    /// The platform of the API key; nothing inside where it has no project that would tell.
    pub platform_id: Look<Option<String>>,
    /// Nothing where no API answers there or the key is refused: then there was no use in looking.
    pub rest: Option<Rest<N>>,
}

/// What takes the key to be seen.
pub struct Rest<N> {
    /// Nothing where the platform is not known.
    pub platform: Option<Look<Platform>>,
    /// How many more projects the plan allows; nothing where there is no limit, or where they could not be counted.
    pub projects_left: Option<f64>,
    /// Whether the platform has global connections.
    pub global_connections: Look<()>,
    /// The piece, if one is asked for.
    pub piece: Option<Look<SeenPiece<N>>>,
    /// The public half of the signing key, if one is asked for; nothing inside where the platform has no such key.
    pub signing_key: Option<Look<Option<String>>>,
}

impl<N> Seen<N> {
    /// Whether the key could not be tried for the same reason for which nothing is known of the instance.
    pub fn is_out_of_reach(&self) -> bool {
        matches!((&self.flags, &self.platform_id), (Err(one), Err(other)) if one.code() == other.code())
    }
}

impl<N> Rest<N> {
    /// The platform, if it could be read.
    pub fn known_platform(&self) -> Option<&Platform> {
        self.platform.as_ref()?.as_ref().ok()
    }
}

/// A piece that the platform sees.
pub struct SeenPiece<N> {
    /// What it declares.
    pub node: N,
    /// Its version.
    pub version: String,
    /// Whether this is the version that was asked for, if one was.
    pub is_version: bool,
}

/// Looks at everything. The key is tried before most requests are sent: a wrong one need not be refused five times.
///
/// # Errors
/// `ABORTED`, and `INVALID_OPTIONS` for a `fetch` that is none.
pub async fn look<H: Host>(client: &Client<'_, H>, options: &CheckOptions) -> Result<Seen<H::Node>, Error> {
    let key_first = async {
        let platform_id = find_platform(client).await;
        // An accepted key is reason enough to go on: nothing else waits for what the instance says of itself.
        let rest = match &platform_id {
            Ok(platform_id) => Some(look_at_rest(client, options, platform_id.as_deref()).await),
            Err(_) => None,
        };
        (platform_id, rest)
    };
    let (flags, (platform_id, rest)) = join(read_flags(client), key_first).await;
    let (flags, platform_id) = (passed(flags)?, passed(platform_id)?);
    let rest = match rest {
        Some(rest) => Some(rest?),
        None if flags.is_ok() && platform_id.as_ref().is_err_and(|error| error.code() != Code::Unauthenticated) => {
            Some(look_at_rest(client, options, None).await?)
        }
        None => None,
    };
    Ok(Seen { flags, platform_id, rest })
}

async fn look_at_rest<H: Host>(
    client: &Client<'_, H>,
    options: &CheckOptions,
    platform_id: Option<&str>,
) -> Result<Rest<H::Node>, Error> {
    let ((platform, projects_left), global_connections, piece, signing_key) = join4(
        read_platform(client, platform_id),
        try_global_connections(client),
        read_piece(client, options),
        find_signing_key(client, options.signing_key_id()),
    )
    .await;
    Ok(Rest {
        platform: platform.map(passed).transpose()?,
        projects_left: projects_left.map_or(Ok(None), |left| passed(left).map(|left| left.ok().flatten()))?,
        global_connections: passed(global_connections)?,
        piece: piece.map(passed).transpose()?,
        signing_key: signing_key.map(passed).transpose()?,
    })
}

/// Sorts out the failures that end the call.
fn passed<T>(look: Look<T>) -> Result<Look<T>, Error> {
    match look {
        Err(error) if matches!(error.code(), Code::Aborted | Code::InvalidOptions) => Err(error),
        look => Ok(look),
    }
}

async fn read_flags<H: Host>(client: &Client<'_, H>) -> Look<Flags> {
    let answer = client.send(&flags::read()).await?;
    client.expect(Step::ReadFlags, flags::flags(&answer))
}

async fn find_platform<H: Host>(client: &Client<'_, H>) -> Look<Option<String>> {
    let answer = client.send(&projects::any()).await?;
    client.expect(Step::FindPlatform, projects::platform_id(&answer))
}

type LeftLook = Look<Option<f64>>;

async fn read_platform<H: Host>(client: &Client<'_, H>, id: Option<&str>) -> (Option<Look<Platform>>, Option<LeftLook>) {
    let Some(id) = id else { return (None, None) };
    let platform = async {
        let answer = client.send(&platforms::find(id)?).await?;
        client.expect(Step::ReadPlatform, platforms::found(&answer, id))
    };
    let platform = platform.await;
    let limit = platform.as_ref().ok().and_then(|platform| platform.projects);
    let left = match limit {
        Some(ProjectLimit::Most(most)) => Some(count_left(client, most).await),
        _ => None,
    };
    (Some(platform), left)
}

/// How many projects are left of so many; nothing where there are too many to count.
async fn count_left<H: Host>(client: &Client<'_, H>, most: f64) -> LeftLook {
    if most == 0.0 {
        return Ok(Some(0.0));
    }
    if most > f64::from(MOST_COUNTED) {
        return Ok(None);
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be between 0 and some thousands")]
    let limit = most.ceil() as u32 + PERSONAL_PROJECTS;
    let answer = client.send(&projects::page(limit)).await?;
    let (counted, listed) = client.expect(Step::CountProjects, projects::count(&answer))?;
    #[allow(clippy::cast_precision_loss, reason = "there are some thousands at most")]
    let left = (most - counted as f64).max(0.0);
    let are_all = listed < limit as usize;
    Ok(Some(left).filter(|left| are_all || *left == 0.0))
}

async fn try_global_connections<H: Host>(client: &Client<'_, H>) -> Look<()> {
    let answer = client.send(&connections::any_global()).await?;
    client.expect(Step::TryGlobalConnections, connections::count(&answer)).map(|_| ())
}

async fn read_piece<H: Host>(client: &Client<'_, H>, options: &CheckOptions) -> Option<Look<SeenPiece<H::Node>>> {
    let name = options.piece_name()?;
    let asked = read_version(client, name, options.piece_version()).await;
    if options.piece_version().is_some() && asked.as_ref().is_err_and(|error| error.code() == Code::PieceNotFound) {
        let newest = read_version(client, name, None).await;
        return Some(newest.map(|piece| SeenPiece { is_version: false, ..piece }));
    }
    Some(asked)
}

async fn read_version<H: Host>(client: &Client<'_, H>, name: &str, version: Option<&str>) -> Look<SeenPiece<H::Node>> {
    let Some(request) = pieces::find(Step::CheckPiece, name, version) else {
        let text = "pieceName is no package's name: give the piece's, such as `@activepieces/piece-gelato`.";
        return Err(Error::new(Code::PieceNotFound, text));
    };
    let node = client.send(&request).await?;
    let found = client.expect(Step::CheckPiece, pieces::version(&node, name))?;
    Ok(SeenPiece { is_version: version.is_none_or(|version| version == found), version: found, node })
}

async fn find_signing_key<H: Host>(client: &Client<'_, H>, id: Option<&str>) -> Option<Look<Option<String>>> {
    let id = id?;
    let look = async {
        let answer = client.send(&signing_keys::list()).await?;
        client.expect(Step::ListSigningKeys, signing_keys::listed(&answer, id))
    };
    Some(look.await)
}
