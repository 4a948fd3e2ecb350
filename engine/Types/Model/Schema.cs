using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>A complete, immutable type system (specification section 3). Made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<string, IReadOnlyList<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<string, FrozenSet<ObjectType>> _possibleTypeSets;

    internal Schema(
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives,
        ObjectType? queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType)
    {
        Types = types;
        DirectiveDefinitions = directives;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        _types = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        _directives = directives.ToFrozenDictionary(d => d.Name, StringComparer.Ordinal);

        var possible = new Dictionary<string, List<ObjectType>>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (type is UnionType union)
            {
                possible[union.Name] = [.. union.Members];
            }
            else if (type is InterfaceType)
            {
                possible.TryAdd(type.Name, []);
            }
            else if (type is ObjectType objectType)
            {
                foreach (var implemented in objectType.Interfaces)
                {
                    if (!possible.TryGetValue(implemented.Name, out var list))
                    {
                        possible[implemented.Name] = list = [];
                    }

                    list.Add(objectType);
                }
            }
        }

        _possibleTypes = possible.ToFrozenDictionary(p => p.Key, p => (IReadOnlyList<ObjectType>)p.Value, StringComparer.Ordinal);
        _possibleTypeSets = possible.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet(), StringComparer.Ordinal);
    }

    public string? Description { get; internal set; }

    /// <summary>The name under which the schema was registered.</summary>
    public string Name { get; internal set; } = "_Default";

    public ObjectType? QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, built-in ones included, in order of definition.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    public IReadOnlyList<DirectiveDefinition> DirectiveDefinitions { get; }

    /// <summary>Directives applied to the schema itself.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; internal set; } = [];

    /// <summary>The services resolvers of the schema are made from at start; null for schemas from SDL alone.</summary>
    public IServiceProvider? Services { get; internal set; }

    public FeatureCollection Features { get; internal set; } = new();

    /// <summary>The <c>schema</c> definition this was built from; null when there was none.</summary>
    public SchemaDefinitionNode? Definition { get; internal set; }

    /// <summary>The <c>extend schema</c> definitions that were merged into it.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Extensions { get; internal set; } = [];

    /// <summary>The root types as declared, whatever their kind; schema validation judges them.</summary>
    internal IReadOnlyList<(OperationType Operation, NamedType Type)> DeclaredOperationTypes { get; set; } = [];

    /// <summary>The meta-field <c>__schema</c> of the query type (specification section 4.1).</summary>
    public FieldDefinition SchemaMetaField { get; internal set; } = null!;

    /// <summary>The meta-field <c>__type</c> of the query type.</summary>
    public FieldDefinition TypeMetaField { get; internal set; } = null!;

    /// <summary>The meta-field <c>__typename</c> of every composite type.</summary>
    public FieldDefinition TypeNameMetaField { get; internal set; } = null!;

    /// <summary>A field as a selection set on <paramref name="parentType"/> may name it: meta-fields included.</summary>
    public bool TryGetField(NamedType parentType, string name, [NotNullWhen(true)] out FieldDefinition? field)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            field = name switch
            {
                "__typename" when parentType is ComplexType or UnionType => TypeNameMetaField,
                "__schema" when ReferenceEquals(parentType, QueryType) => SchemaMetaField,
                "__type" when ReferenceEquals(parentType, QueryType) => TypeMetaField,
                _ => null,
            };
            if (field is not null)
            {
                return true;
            }
        }

        field = null;
        return parentType is ComplexType complexType && complexType.TryGetField(name, out field);
    }

    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => _types.TryGetValue(name, out type);

    public bool TryGetType<T>(string name, [NotNullWhen(true)] out T? type)
        where T : NamedType
    {
        type = _types.TryGetValue(name, out var found) ? found as T : null;
        return type is not null;
    }

    /// <summary>The type that a type reference in a document names; false when there is none of that name.</summary>
    public bool TryResolveType(TypeNode node, [NotNullWhen(true)] out IType? type)
    {
        type = node switch
        {
            NamedTypeNode named => _types.GetValueOrDefault(named.Name.Value),
            ListTypeNode list => TryResolveType(list.Type, out var element) ? new ListType(element) : null,
            NonNullTypeNode nonNull => TryResolveType(nonNull.Type, out var nullable) ? new NonNullType(nullable) : null,
            _ => null,
        };
        return type is not null;
    }

    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive)
        => _directives.TryGetValue(name, out directive);

    public ObjectType? GetOperationType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types a value of <paramref name="type"/> may have; an object type gives itself.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type)
        => type is ObjectType objectType ? [objectType] : _possibleTypes.TryGetValue(type.Name, out var types) ? types : [];

    public bool IsPossibleType(NamedType abstractType, ObjectType type)
        => _possibleTypeSets.TryGetValue(abstractType.Name, out var set) ? set.Contains(type) : ReferenceEquals(abstractType, type);

    /// <summary>The schema in SDL.</summary>
    public override string ToString() => SchemaPrinter.Print(this, SchemaPrinterOptions.Export);
}
