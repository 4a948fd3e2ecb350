using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>An enum type (specification section 3.9).</summary>
public sealed class EnumType : NamedType
{
    private Dictionary<string, EnumValueDefinition>? _byName;
    private Dictionary<object, EnumValueDefinition>? _byValue;

    public override TypeKind Kind => TypeKind.Enum;

    public IReadOnlyList<EnumValueDefinition> Values { get; internal set; } = [];

    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumValueDefinition? value)
        => (_byName ??= Values.ToDictionary(v => v.Name, StringComparer.Ordinal)).TryGetValue(name, out value);

    /// <summary>Finds a value by what a resolver returned.</summary>
    public bool TryGetByRuntimeValue(object runtimeValue, [NotNullWhen(true)] out EnumValueDefinition? value)
        => (_byValue ??= Values.ToDictionary(v => v.RuntimeValue)).TryGetValue(runtimeValue, out value);
}
