using System.Collections;
using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Erp.Tests.Support;

/// <summary>One instruction of a compiled method with what it names: a type, method, field or string.</summary>
sealed record Instruction(OpCode Code, object? Operand);

/// <summary>
/// The compiled product, as the tests of its structure read it: what is really used, not what a using directive says.
/// Types the compiler makes (closures, state machines) count as the type they were written in.
/// </summary>
static class AppCode
{
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    static readonly FrozenDictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToFrozenDictionary(c => c.Value);

    /// <summary>All types of the product that somebody wrote, with those the compiler made out of them.</summary>
    public static readonly IReadOnlyList<Type> Types =
        [.. typeof(ErpDb).Assembly.GetTypes().Where(t => Owner(t).Namespace?.StartsWith("Erp", StringComparison.Ordinal) == true)];

    /// <summary>The module or room a type stands in: <c>Erp.Sales.Orders.Order</c> is of <c>Sales</c>; empty at the root.</summary>
    public static string RoomOf(Type type) => Owner(type).Namespace?.Split('.') is ["Erp", var room, ..] ? room : "";

    /// <summary>The outermost type, as written in a file.</summary>
    public static Type Owner(Type type) => type.DeclaringType is { } outer ? Owner(outer) : type;

    /// <summary>Every type of the product that a type names: in its declaration, its members, its attributes and its code.</summary>
    public static IReadOnlySet<Type> UsedBy(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        foreach (var contract in type.GetInterfaces()) Add(used, contract);
        AddAttributes(used, type.GetCustomAttributesData());
        foreach (var field in type.GetFields(Declared)) Add(used, field.FieldType);
        foreach (var member in type.GetMembers(Declared)) AddAttributes(used, member.GetCustomAttributesData());
        foreach (var method in Methods(type))
        {
            if (method is MethodInfo { ReturnType: var result }) Add(used, result);
            foreach (var parameter in method.GetParameters()) Add(used, parameter.ParameterType);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) Add(used, local.LocalType);
            foreach (var (_, operand) in Read(method)) AddOperand(used, operand);
        }

        used.RemoveWhere(t => t.Assembly != type.Assembly);
        return used;
    }

    /// <summary>Methods and constructors a type declares itself.</summary>
    public static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));

    /// <summary>The instructions of a method in order; none when it has no body.</summary>
    public static IEnumerable<Instruction> Read(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        for (var at = 0; at < il.Length;)
        {
            short value = il[at++];
            if (value == 0xFE) value = (short)(0xFE00 | il[at++]);
            var code = OpCodesByValue[value];
            yield return new Instruction(code, Operand(method, code, il, at));
            at += Size(code, il, at);
        }
    }

    static object? Operand(MethodBase method, OpCode code, byte[] il, int at)
    {
        if (code.OperandType is not (OperandType.InlineString or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)) return null;
        var token = BitConverter.ToInt32(il, at);
        if (code.OperandType == OperandType.InlineString) return method.Module.ResolveString(token);
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);
    }

    static int Size(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    static void AddOperand(HashSet<Type> used, object? operand)
    {
        switch (operand)
        {
            case Type type: Add(used, type); break;
            case FieldInfo field: Add(used, field.DeclaringType); Add(used, field.FieldType); break;
            case MethodBase method:
                Add(used, method.DeclaringType);
                foreach (var argument in method.IsGenericMethod ? method.GetGenericArguments() : []) Add(used, argument);
                break;
            default: break;
        }
    }

    static void AddAttributes(HashSet<Type> used, IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(used, attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(a => a.TypedValue))) AddArgument(used, argument);
        }
    }

    static void AddArgument(HashSet<Type> used, CustomAttributeTypedArgument argument)
    {
        Add(used, argument.ArgumentType);
        if (argument.Value is Type type) Add(used, type);
        if (argument.Value is ICollection items)
            foreach (var item in items.OfType<CustomAttributeTypedArgument>()) AddArgument(used, item);
    }

    static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType)
        {
            Add(used, type.GetElementType());
            return;
        }

        if (!used.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) && !type.IsGenericType) return;
        foreach (var argument in type.GetGenericArguments()) Add(used, argument);
    }

    /// <summary>Whether the compiler made a type or member up.</summary>
    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), false) || member.Name.Contains('<', StringComparison.Ordinal);
}
