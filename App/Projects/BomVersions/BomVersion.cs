using Erp.Platform.Records;
using Erp.Platform.Work;
using Erp.Projects.BomLines;

namespace Erp.Projects.BomVersions;

/// <summary>A parts list as it was at a moment: numbered, frozen, to be compared with what it became.</summary>
public sealed class BomVersion : Record, INamed
{
    readonly List<BomVersionLine> lines = [];

    BomVersion() { }

    internal BomVersion(Guid projectId, int number, BomVersionForm form, BomTree tree, IReadOnlyDictionary<Guid, BomLine> list)
    {
        (ProjectId, Number, Note) = (projectId, number, form.Note.Trimmed());
        lines.AddRange(tree.Walk().Select(id => new BomVersionLine(Id, tree.OutlineOf(id), tree.Of(id), list[id])));
    }

    public Guid ProjectId { get; private set; }

    /// <summary>Counts the versions of the project, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it was kept for, such as the offer it belongs to.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<BomVersionLine> Lines => lines;

    string INamed.DisplayName => $"{BomVersionTexts.BomVersion} {Number}";
}
