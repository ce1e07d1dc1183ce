using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Platform.Ui;

/// <summary>Takes a file that a person chooses or drops. Closed until the browser listens to it, so that none is chosen in vain.</summary>
public sealed class FileInput : InputFile
{
    bool listens;

    /// <summary>No file is wanted now.</summary>
    [Parameter] public bool Disabled { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        AdditionalAttributes = new Dictionary<string, object>(AdditionalAttributes ?? new Dictionary<string, object>()) { ["disabled"] = Disabled || !listens };
        base.BuildRenderTree(builder);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (!firstRender) return;
        listens = true;
        StateHasChanged();
    }
}
