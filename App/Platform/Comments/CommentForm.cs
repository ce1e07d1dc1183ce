using System.ComponentModel.DataAnnotations;
using Erp.Platform.Work;

namespace Erp.Platform.Comments;

/// <summary>A comment as it is typed.</summary>
public sealed class CommentForm
{
    public const int Length = 4000;

    /// <summary>What is said; <c>@</c> and a colleague's name tells that colleague.</summary>
    [Required, StringLength(Length), Personal]
    public string Text { get; set; } = "";
}
