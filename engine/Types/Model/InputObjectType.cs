using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>An input object type (specification section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    private Dictionary<string, InputValueDefinition>? _byName;

    public override TypeKind Kind => TypeKind.InputObject;

    public IReadOnlyList<InputValueDefinition> Fields { get; internal set; } = [];

    /// <summary>True when exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>
    /// Makes the runtime value from coerced field values, in the order of <see cref="Fields"/>; a field that was neither given nor
    /// defaulted holds <see cref="InputValue.Missing"/>. Null: values are <c>Dictionary&lt;string, object?&gt;</c>.
    /// </summary>
    public Func<object?[], object>? Factory { get; internal set; }

    public bool TryGetField(string name, [NotNullWhen(true)] out InputValueDefinition? field)
        => (_byName ??= Fields.ToDictionary(f => f.Name, StringComparer.Ordinal)).TryGetValue(name, out field);
}
