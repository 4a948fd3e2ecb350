using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Reads an execution schema: (1) source schemas, (2) named types, (3) fields, (4) which objects stand behind abstract types,
/// (5) lookups. Each step needs the one before it.
/// </summary>
internal sealed partial class CompositeSchemaReader
{
    private static readonly string[] s_builtInScalars = ["ID", "String", "Int", "Float", "Boolean"];

    private readonly DocumentNode _document;
    private readonly List<SourceSchemaInfo> _sources = [];
    private readonly Dictionary<string, int> _sourceByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompositeType> _types = new(StringComparer.Ordinal);
    private readonly List<CompositeType> _objects = [];
    private string _query = "Query";
    private string? _mutation = "Mutation";
    private string? _subscription = "Subscription";
    private bool _hasAuthorization;
    private bool _hasCacheControl;

    private CompositeSchemaReader(DocumentNode document) => _document = document;

    public static CompositeSchema Read(DocumentNode document) => new CompositeSchemaReader(document).Read();

    private CompositeSchema Read()
    {
        ReadSources();
        ReadRootTypes();
        ReadTypes();
        ReadFields();
        ReadPossibleTypes();
        ReadLookups();
        if (!_types.ContainsKey(_query))
        {
            throw new CompositeSchemaException($"The execution schema has no query type `{_query}`.");
        }

        return new CompositeSchema(_types, _objects, _sources, _query, _mutation, _subscription)
        {
            HasAuthorization = _hasAuthorization,
            HasCacheControl = _hasCacheControl,
        };
    }

    private void ReadSources()
    {
        foreach (var definition in _document.Definitions)
        {
            if (definition is not EnumTypeDefinitionNode { Name.Value: FusionDirectives.SchemaEnum } schemas)
            {
                continue;
            }

            foreach (var value in schemas.Values)
            {
                var name = value.Name.Value;
                foreach (var metadata in FusionDirectives.Select(value.Directives, FusionDirectives.SchemaMetadata))
                {
                    name = FusionDirectives.RequiredText(metadata, "name");
                }

                AddSource(value.Name.Value, name);
            }
        }
    }

    private int AddSource(string key, string name)
    {
        var info = new SourceSchemaInfo(_sources.Count, key, name);
        _sources.Add(info);
        _sourceByKey.Add(key, info.Index);
        return info.Index;
    }

    private int SourceOf(DirectiveNode directive)
    {
        var key = FusionDirectives.RequiredText(directive, "schema");
        return _sourceByKey.TryGetValue(key, out var index) ? index : AddSource(key, key);
    }

    private void ReadRootTypes()
    {
        foreach (var definition in _document.Definitions)
        {
            if (definition is SchemaDefinitionNode schema)
            {
                _mutation = null;
                _subscription = null;
                foreach (var root in schema.OperationTypes)
                {
                    switch (root.Operation)
                    {
                        case OperationType.Query:
                            _query = root.Type.Name.Value;
                            break;
                        case OperationType.Mutation:
                            _mutation = root.Type.Name.Value;
                            break;
                        default:
                            _subscription = root.Type.Name.Value;
                            break;
                    }
                }
            }
        }
    }

    private void ReadTypes()
    {
        foreach (var name in s_builtInScalars)
        {
            _types.Add(name, new CompositeType(name, CompositeTypeKind.Scalar, -1));
        }

        foreach (var definition in _document.Definitions)
        {
            if (definition is not TypeDefinitionNode type || type.Name.Value.StartsWith(FusionDirectives.Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var composite = new CompositeType(type.Name.Value, KindOf(type), type is ObjectTypeDefinitionNode ? _objects.Count : -1)
            {
                IsInaccessible = FusionDirectives.Has(type.Directives, FusionDirectives.Inaccessible),
                Authorization = ReadAuthorization(type.Directives),
                CacheControl = ReadCacheControl(type.Directives),
            };
            foreach (var directive in FusionDirectives.Select(type.Directives, FusionDirectives.Type))
            {
                composite.Sources = composite.Sources.Add(SourceOf(directive));
            }

            if (composite.ObjectIndex >= 0)
            {
                _objects.Add(composite);
            }

            if (type is EnumTypeDefinitionNode values)
            {
                foreach (var value in values.Values)
                {
                    if (FusionDirectives.Has(value.Directives, FusionDirectives.Inaccessible))
                    {
                        composite.HiddenValues.Add(System.Text.Encoding.UTF8.GetBytes($"\"{value.Name.Value}\""));
                    }
                }
            }

            _types[composite.Name] = composite;
        }
    }

    private static CompositeTypeKind KindOf(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode => CompositeTypeKind.Object,
        InterfaceTypeDefinitionNode => CompositeTypeKind.Interface,
        UnionTypeDefinitionNode => CompositeTypeKind.Union,
        EnumTypeDefinitionNode => CompositeTypeKind.Enum,
        InputObjectTypeDefinitionNode => CompositeTypeKind.InputObject,
        _ => CompositeTypeKind.Scalar,
    };

    private TypeShape Shape(TypeNode node)
    {
        var name = TypeText.NameOf(node);
        return _types.TryGetValue(name, out var named)
            ? new TypeShape(named, node)
            : throw new CompositeSchemaException($"The execution schema has no type `{name}`.");
    }

    private CacheControlRule? ReadCacheControl(IReadOnlyList<DirectiveNode> directives)
    {
        var rule = CacheControlRule.Read(directives);
        _hasCacheControl |= rule is not null;
        return rule;
    }

    private AuthorizationRule? ReadAuthorization(IReadOnlyList<DirectiveNode> directives)
    {
        List<IReadOnlyList<string>>? required = null;
        foreach (var directive in FusionDirectives.Select(directives, "authorize"))
        {
            required ??= [];
            _hasAuthorization = true;
            var roles = new List<string>();
            switch (FusionDirectives.Argument(directive, "roles"))
            {
                case ListValueNode list:
                    foreach (var item in list.Items)
                    {
                        if (item is StringValueNode role)
                        {
                            roles.Add(role.Value);
                        }
                    }

                    break;
                case StringValueNode role:
                    roles.Add(role.Value);
                    break;
            }

            required.Add(roles);
        }

        return required is null ? null : new AuthorizationRule(required);
    }
}
