using System.Numerics;
using Erp.Platform.Branding;
using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Erp.Platform.Records;

/// <summary>The fields of a described form, each with the house component that fits its type, bound to the form being edited.</summary>
/// <typeparam name="TForm">The form.</typeparam>
public sealed class FormFields<TForm> : ComponentBase where TForm : class
{
    IReadOnlyList<FormField> fields = [];

    /// <summary>The form being edited.</summary>
    [Parameter, EditorRequired] public Editing<TForm> Edit { get; set; } = null!;

    /// <summary>Entity whose texts name the fields.</summary>
    [Parameter, EditorRequired] public string Entity { get; set; } = "";

    /// <summary>May be read only.</summary>
    [Parameter] public bool ReadOnly { get; set; }

    /// <summary>Raised after each change, so that the page sees what is to be kept.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    protected override void OnParametersSet()
    {
        if (fields.Count == 0) fields = FormField.Of(typeof(TForm), Entity);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var field in fields)
        {
            builder.OpenRegion(0);
            Build(builder, field);
            builder.CloseRegion();
        }
    }

    void Build(RenderTreeBuilder builder, FormField field)
    {
        var type = field.Property.PropertyType;
        if (type == typeof(string)) Open<string>(builder, field, field.IsLong ? typeof(TextAreaField) : typeof(TextField), b =>
        {
            b.AddComponentParameter(20, nameof(TextField.MaxLength), field.MaxLength);
            if (field.Property.IsDefined(typeof(ColourAttribute), inherit: true)) b.AddComponentParameter(21, nameof(TextField.Type), TextField.Colour);
        });
        else if (type == typeof(bool)) Open<bool>(builder, field, typeof(CheckField));
        else if (type == typeof(DateOnly?)) Open<DateOnly?>(builder, field, typeof(DateField));
        else if (type == typeof(decimal?)) Number<decimal>(builder, field);
        else if (type == typeof(int?)) Number<int>(builder, field);
        else if (type.IsEnum)
            GetType().GetMethod(nameof(Choice), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, [builder, field]);
        else throw new NotSupportedException($"A described form cannot hold a {type.Name} ({typeof(TForm).Name}.{field.Property.Name}).");
        builder.CloseComponent();
    }

    void Number<T>(RenderTreeBuilder builder, FormField field) where T : struct, INumber<T> =>
        Open<T?>(builder, field, typeof(NumberField<T>), b => b.AddComponentParameter(20, nameof(NumberField<T>.Decimals), field.Decimals));

    void Choice<T>(RenderTreeBuilder builder, FormField field) where T : struct, Enum =>
        Open<T>(builder, field, typeof(SelectField<T>), b => b.AddComponentParameter(20, nameof(SelectField<T>.Options),
            Enum.GetValues<T>().Select(v => new SelectOption<T>(v, TextCatalog.Value(Entity, typeof(T), v.ToString())?.ToString() ?? v.ToString())).ToList()));

    void Open<T>(RenderTreeBuilder builder, FormField field, Type component, Action<RenderTreeBuilder>? more = null)
    {
        var name = field.Property.Name;
        builder.OpenComponent(0, component);
        builder.AddComponentParameter(1, nameof(FieldBase.Label), field.Label.ToString());
        builder.AddComponentParameter(2, nameof(FieldBase.Required), field.Required);
        builder.AddComponentParameter(3, nameof(FieldBase.ReadOnly), ReadOnly);
        builder.AddComponentParameter(4, nameof(FieldBase.Error), Edit.ErrorOf(name));
        builder.AddComponentParameter(5, nameof(FieldBase.Id), $"field-{name}");
        builder.AddComponentParameter(6, nameof(ValueFieldBase<T>.Value), (T?)field.Property.GetValue(Edit.Form));
        builder.AddComponentParameter(7, nameof(ValueFieldBase<T>.ValueChanged), EventCallback.Factory.Create<T?>(this, value =>
        {
            field.Property.SetValue(Edit.Form, value);
            return Changed.InvokeAsync();
        }));
        builder.AddComponentParameter(8, nameof(ValueFieldBase<T>.Conflict), Edit.ConflictOf<T>(name));
        builder.AddComponentParameter(9, nameof(ValueFieldBase<T>.ConflictDecided), EventCallback.Factory.Create<bool>(this, _ =>
        {
            Edit.Decide(name);
            return Changed.InvokeAsync();
        }));
        more?.Invoke(builder);
    }
}
