using System.Diagnostics.CodeAnalysis;

namespace Cacao.Types;

/// <summary>A type with output fields: an object or an interface.</summary>
public abstract class ComplexType : NamedType
{
    private Dictionary<string, FieldDefinition>? _fieldsByName;

    /// <summary>The fields in order of definition, without introspection meta-fields.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; internal set; } = [];

    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The interfaces as declared, whatever their kind; schema validation judges them.</summary>
    internal IReadOnlyList<NamedType> DeclaredInterfaces { get; set; } = [];

    public bool TryGetField(string name, [NotNullWhen(true)] out FieldDefinition? field)
    {
        var map = _fieldsByName;
        if (map is null)
        {
            map = new Dictionary<string, FieldDefinition>(StringComparer.Ordinal);
            foreach (var item in Fields)
            {
                map.TryAdd(item.Name, item);
            }

            _fieldsByName = map;
        }

        return map.TryGetValue(name, out field);
    }
}
