using Erp.Platform.Access;
using Erp.Platform.Work;

namespace Erp.Platform.Comments;

/// <summary>What people do with comments. Each runs under the right to read the record it is about, not under the one named here.</summary>
public static class CommentCommands
{
    public static readonly Command Add = new("platform.comment.add", PlatformPermissions.OwnAccount, CommentTexts.Add, CannotUndo: CommentTexts.Stays);
    public static readonly Command Change = new("platform.comment.change", PlatformPermissions.OwnAccount, CommentTexts.Change, CannotUndo: CommentTexts.Stays);
    public static readonly Command Remove = new("platform.comment.remove", PlatformPermissions.OwnAccount, CommentTexts.Remove, CannotUndo: CommentTexts.Stays);
}
