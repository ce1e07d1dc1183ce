using Erp.Platform.Access;
using Erp.Platform.Approvals;
using Erp.Platform.Comments;
using Erp.Platform.Shell;
using Erp.Platform.Work;
using Microsoft.EntityFrameworkCore;

namespace Erp.Platform.Inbox;

/// <summary>Who is to be told of what in one batch of commits. Commits are gone through in order: whoever creates a record hears of the next change to it.</summary>
sealed class NotificationRound
{
    readonly CommandCatalog commands;
    readonly Dictionary<Guid, string> members;
    readonly HashSet<(Guid User, NotificationKind Kind)> silenced;
    readonly Dictionary<Guid, HashSet<Guid>> followers;
    readonly HashSet<(Guid User, Guid Root)> muted;
    readonly ApprovalAudience approvals;
    readonly ILookup<Guid, Guid> audience;
    readonly List<Notification> notifications = [];
    readonly List<Follower> newFollowers = [];

    NotificationRound(
        CommandCatalog commands, Dictionary<Guid, string> members, IEnumerable<SilencedKind> silenced, IReadOnlyCollection<Follower> followers,
        ApprovalAudience approvals, ILookup<Guid, Guid> audience)
    {
        (this.commands, this.members, this.approvals, this.audience) = (commands, members, approvals, audience);
        this.silenced = [.. silenced.Select(s => (s.UserId, s.Kind))];
        this.followers = followers.Where(f => !f.Muted).GroupBy(f => f.RootId).ToDictionary(g => g.Key, g => g.Select(f => f.UserId).ToHashSet());
        muted = [.. followers.Where(f => f.Muted).Select(f => (f.UserId, f.RootId))];
    }

    public IReadOnlyList<Notification> Notifications => notifications;

    public IReadOnlyList<Follower> NewFollowers => newFollowers;

    /// <summary>Reads what the commits touched and who follows it: six queries, however many commits there are; a few more where approvals are among them.</summary>
    public static async Task<NotificationRound> ReadAsync(
        ErpDb db, IReadOnlyList<Commit> commits, IReadOnlyList<Module> modules, CommandCatalog commands, RecordAddresses addresses, int mostTold, CancellationToken ct)
    {
        var touched = (await CommitFeed.ChangesOf(db, [.. commits.Where(c => CommandRun.SizeOf(c) <= mostTold)]).Where(c => c.EntityId == c.RootId).OrderBy(c => c.No)
                .Select(c => new TouchedRoot(c.CommitId, c.RootId, c.Entity, c.Kind)).ToListAsync(ct))
            .GroupBy(t => t.CommitId).Where(g => g.Count() <= mostTold).ToDictionary(g => g.Key, g => g.ToList());
        var commentIds = touched.Values.SelectMany(t => t).Where(t => t.Entity == nameof(Comment)).Select(t => t.RootId).Distinct().ToList();
        var comments = commentIds.Count == 0 ? [] : await db.Set<Comment>().Where(c => commentIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var roots = touched.Values.SelectMany(t => t).Select(t => t.RootId).Concat(comments.Values.Select(c => c.SubjectId)).Distinct().ToList();

        var round = new NotificationRound(
            commands, await db.Set<Member>().Where(m => m.Active).ToDictionaryAsync(m => m.UserId, m => m.Name, ct), await db.Set<SilencedKind>().ToListAsync(ct),
            await Followers.OfAsync(db, roots, ct),
            await ApprovalAudience.ReadAsync(db, [.. touched.Values.SelectMany(t => t).Where(t => t.Entity == nameof(ApprovalRequest)).Select(t => t.RootId).Distinct()], modules, ct),
            await AudienceAsync(db, [.. touched.Values.SelectMany(t => t)], modules, ct));
        foreach (var commit in commits)
            foreach (var root in touched.GetValueOrDefault(commit.Id) ?? [])
            {
                if (root.Entity == nameof(Comment)) round.OnComment(commit, root, comments.GetValueOrDefault(root.RootId));
                else if (root.Entity == nameof(ApprovalRequest)) round.OnApproval(commit, root);
                else if (addresses.Of(root.Entity, root.RootId) is not null) round.OnRecord(commit, root);
            }

        return round;
    }

    void OnRecord(Commit commit, TouchedRoot root)
    {
        var kind = commands.Find(commit.Command)?.IsReminder == true ? NotificationKind.Reminder : NotificationKind.Change;
        if (root.Kind == ChangeKind.Added) Follow(commit.ActorId, root.RootId);
        else foreach (var user in FollowersOf(root.RootId).Concat(audience[root.RootId].Where(user => !muted.Contains((user, root.RootId))))) Tell(user, kind, commit, root.Entity, root.RootId);
    }

    void OnComment(Commit commit, TouchedRoot root, Comment? comment)
    {
        // Deleted meanwhile, or only changed: whom it named first was told then.
        if (comment is null || root.Kind != ChangeKind.Added) return;
        var mentioned = members.Where(m => comment.Names(m.Value)).Select(m => m.Key).ToList();
        foreach (var user in mentioned) Tell(user, NotificationKind.Mention, commit, comment.Entity, comment.SubjectId);
        foreach (var user in FollowersOf(comment.SubjectId)) Tell(user, NotificationKind.Comment, commit, comment.Entity, comment.SubjectId);
        foreach (var user in mentioned.Append(comment.AuthorId)) Follow(user, comment.SubjectId);
    }

    /// <summary>Whoever may decide is told that somebody asks; who asked, that it is decided.</summary>
    void OnApproval(Commit commit, TouchedRoot root)
    {
        if (approvals.Find(root.RootId) is not { } request) return;
        var told = root.Kind == ChangeKind.Added ? approvals.Of(request) : [request.RequestedById];
        foreach (var user in told) Tell(user, NotificationKind.Approval, commit, request.Entity, request.DocumentId);
    }

    /// <summary>Whom the modules want to be told of some records, by record.</summary>
    static async Task<ILookup<Guid, Guid>> AudienceAsync(ErpDb db, IReadOnlyList<TouchedRoot> touched, IReadOnlyList<Module> modules, CancellationToken ct)
    {
        var told = new List<(Guid Root, Guid User)>();
        foreach (var (kind, audience) in modules.SelectMany(m => m.Audiences))
            if (touched.Where(t => t.Entity == kind.Name).Select(t => t.RootId).Distinct().ToList() is { Count: > 0 } ids)
                told.AddRange((await audience(db, ids, ct)).SelectMany(root => root, (root, user) => (root.Key, user)));
        return told.ToLookup(t => t.Root, t => t.User);
    }

    HashSet<Guid> FollowersOf(Guid rootId) => followers.GetValueOrDefault(rootId) ?? [];

    void Follow(Guid user, Guid root)
    {
        if (!members.ContainsKey(user) || muted.Contains((user, root))) return;
        if (!followers.TryGetValue(root, out var users)) followers[root] = users = [];
        if (users.Add(user)) newFollowers.Add(new Follower { UserId = user, RootId = root });
    }

    /// <summary>Nobody is told of what they did themselves, twice of one commit, or of a kind they switched off.</summary>
    void Tell(Guid user, NotificationKind kind, Commit commit, string entity, Guid rootId)
    {
        if (user == commit.ActorId || !members.ContainsKey(user) || silenced.Contains((user, kind))) return;
        if (notifications.Exists(n => n.CommitId == commit.Id && n.RootId == rootId && n.UserId == user)) return;
        notifications.Add(new Notification
        {
            Id = Guid.CreateVersion7(commit.At), UserId = user, Kind = kind, CommitId = commit.Id, At = commit.At, Entity = entity, RootId = rootId,
            ActorName = commit.ActorName, Command = commit.Command,
        });
    }

    /// <summary>A record that a commit touched.</summary>
    sealed record TouchedRoot(Guid CommitId, Guid RootId, string Entity, ChangeKind Kind);
}
