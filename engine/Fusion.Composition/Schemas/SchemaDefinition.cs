using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A mutable schema: a source schema, or the composed one in the making.</summary>
internal sealed class SchemaDefinition(string name) : SchemaMember(name)
{
    private readonly Dictionary<string, TypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly List<TypeDefinition> _ordered = [];
    private Dictionary<string, HashSet<string>>? _implementations;

    /// <summary>In order of definition.</summary>
    public IReadOnlyList<TypeDefinition> Types => _ordered;

    public List<DirectiveDefinitionNode> DirectiveDefinitions { get; } = [];

    /// <summary>The name of the query root type; null where there is none.</summary>
    public string? QueryTypeName { get; set; }

    public string? MutationTypeName { get; set; }

    public string? SubscriptionTypeName { get; set; }

    public ObjectTypeDefinition? QueryType => QueryTypeName is { } name ? Type<ObjectTypeDefinition>(name) : null;

    public IEnumerable<ObjectTypeDefinition> ObjectTypes => _ordered.OfType<ObjectTypeDefinition>();

    public IEnumerable<InterfaceTypeDefinition> InterfaceTypes => _ordered.OfType<InterfaceTypeDefinition>();

    public IEnumerable<ComplexTypeDefinition> ComplexTypes => _ordered.OfType<ComplexTypeDefinition>();

    public IEnumerable<InputObjectTypeDefinition> InputTypes => _ordered.OfType<InputObjectTypeDefinition>();

    public IEnumerable<EnumTypeDefinition> EnumTypes => _ordered.OfType<EnumTypeDefinition>();

    public IEnumerable<UnionTypeDefinition> UnionTypes => _ordered.OfType<UnionTypeDefinition>();

    /// <summary>The fields of all object and interface types.</summary>
    public IEnumerable<FieldDefinition> Fields => ComplexTypes.SelectMany(t => t.Fields);

    public TypeDefinition? Type(string name) => _types.GetValueOrDefault(name);

    public T? Type<T>(string name)
        where T : TypeDefinition
        => _types.GetValueOrDefault(name) as T;

    public bool TryGetType<T>(string name, [NotNullWhen(true)] out T? type)
        where T : TypeDefinition
    {
        type = Type<T>(name);
        return type is not null;
    }

    public void Add(TypeDefinition type)
    {
        _types.Add(type.Name, type);
        _ordered.Add(type);
        _implementations = null;
    }

    public void Remove(TypeDefinition type)
    {
        _types.Remove(type.Name);
        _ordered.Remove(type);
        _implementations = null;

        QueryTypeName = QueryTypeName == type.Name ? null : QueryTypeName;
        MutationTypeName = MutationTypeName == type.Name ? null : MutationTypeName;
        SubscriptionTypeName = SubscriptionTypeName == type.Name ? null : SubscriptionTypeName;
    }

    /// <summary>The object types a value of the named type can have at run time, in order of definition.</summary>
    public IReadOnlyList<ObjectTypeDefinition> PossibleTypes(string name)
    {
        switch (Type(name))
        {
            case ObjectTypeDefinition type:
                return [type];

            case UnionTypeDefinition union:
                return [.. union.Members.Select(Type<ObjectTypeDefinition>).OfType<ObjectTypeDefinition>()];

            case InterfaceTypeDefinition:
                _implementations ??= IndexImplementations();
                return _implementations.TryGetValue(name, out var names)
                    ? [.. ObjectTypes.Where(t => names.Contains(t.Name))]
                    : [];

            default:
                return [];
        }
    }

    /// <summary>Whether the named object type can occur where the other type is declared.</summary>
    public bool IsPossibleType(string declaredType, string objectType)
        => declaredType == objectType || PossibleTypes(declaredType).Any(t => t.Name == objectType);

    /// <summary>Forgets what was derived from the types; to be called after their interfaces have changed.</summary>
    public void Invalidate() => _implementations = null;

    private Dictionary<string, HashSet<string>> IndexImplementations()
    {
        var index = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);

        foreach (var type in ObjectTypes)
        {
            foreach (var implemented in type.Interfaces)
            {
                if (!index.TryGetValue(implemented, out var names))
                {
                    index[implemented] = names = new HashSet<string>(StringComparer.Ordinal);
                }

                names.Add(type.Name);
            }
        }

        return index;
    }
}
