using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes the types of a schema from its configuration: first all of them by name, then what they refer to.</summary>
internal sealed partial class TypeFactory
{
    private readonly SchemaConfiguration _configuration;
    private readonly TypeFactoryOptions _options;
    private readonly TypeRegistry _registry;
    private readonly List<NamedType> _defined = [];

    public TypeFactory(SchemaConfiguration configuration, TypeFactoryOptions options)
    {
        _configuration = configuration;
        _options = options;
        _registry = new TypeRegistry(configuration, options);
    }

    public Schema Create(SchemaSyntax syntax)
    {
        var configured = _configuration.Types.ToArray();
        foreach (var type in configured)
        {
            _defined.Add(_registry.Add(type));
        }

        foreach (var scalar in _options.Scalars)
        {
            if (_registry.Find(scalar.Name) is null)
            {
                _registry.AddExplicitScalar(scalar);
                _defined.Add(scalar);
            }
        }

        var introspection = IntrospectionTypes.Create();
        foreach (var type in introspection)
        {
            if (_registry.Find(type.Name) is null)
            {
                _registry.Add(type).IsBuiltIn = true;
            }
        }

        for (var i = 0; i < configured.Length; i++)
        {
            Complete(_defined[i], configured[i]);
        }

        foreach (var type in introspection)
        {
            if (_registry.Find(type.Name) is { IsBuiltIn: true } builtIn)
            {
                Complete(builtIn, type);
            }
        }

        CompleteInferredEnums();
        var directives = CreateDirectives();
        CompleteInferredEnums();
        return CreateSchema(syntax, directives);
    }

    private void CompleteInferredEnums()
    {
        while (_registry.InferredEnums.TryDequeue(out var inferred))
        {
            var type = _registry.Find(inferred.Name)!;
            Complete(type, inferred);
            _defined.Add(type);
        }
    }

    private Schema CreateSchema(SchemaSyntax syntax, List<DirectiveDefinition> directives)
    {
        var operationTypes = new List<(OperationType Operation, NamedType Type)>();
        foreach (var operation in (ReadOnlySpan<OperationType>)[OperationType.Query, OperationType.Mutation, OperationType.Subscription])
        {
            if (_configuration.GetOperationTypeName(operation) is { } name && (_registry.Find(name) ?? FindSpecified(syntax, name)) is { } type)
            {
                operationTypes.Add((operation, type));
            }
        }

        var types = TypeCollector.Collect(_defined, operationTypes, directives, _registry);
        var schema = new Schema(
            types,
            directives,
            GetOperationType(operationTypes, OperationType.Query),
            GetOperationType(operationTypes, OperationType.Mutation),
            GetOperationType(operationTypes, OperationType.Subscription))
        {
            Description = _configuration.Description,
            Directives = [.. _configuration.Directives],
            Definition = syntax.Definition,
            Extensions = [.. syntax.Extensions],
            DeclaredOperationTypes = operationTypes,
        };
        CreateMetaFields(schema);
        return schema;
    }

    private NamedType? FindSpecified(SchemaSyntax syntax, string name)
        => syntax.Definition is not null || syntax.Extensions.Count > 0 ? _registry.TryGetNamed(name) : null;

    private static ObjectType? GetOperationType(List<(OperationType Operation, NamedType Type)> types, OperationType operation)
    {
        foreach (var item in types)
        {
            if (item.Operation == operation)
            {
                return item.Type as ObjectType;
            }
        }

        return null;
    }

    private void CreateMetaFields(Schema schema)
    {
        foreach (var field in IntrospectionTypes.CreateMetaFields())
        {
            var definition = CreateField(field, (ObjectType)_registry.Find("__Schema")!, "");
            if (schema.QueryType is { } queryType)
            {
                definition.DeclaringType = queryType;
            }

            switch (field.Name)
            {
                case "__schema":
                    schema.SchemaMetaField = definition;
                    break;
                case "__type":
                    schema.TypeMetaField = definition;
                    break;
                default:
                    schema.TypeNameMetaField = definition;
                    break;
            }
        }
    }

    private List<DirectiveDefinition> CreateDirectives()
    {
        var directives = new List<DirectiveDefinition>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in _configuration.DirectiveDefinitions)
        {
            if (names.Add(node.Name.Value))
            {
                directives.Add(CreateDirective(node, SpecifiedDirectives.IsSpecified(node.Name.Value)));
            }
        }

        // Engine scalars say how they are serialized; what they say it with is part of the schema then.
        if (_registry.UsesSerializeAs && !names.Contains("serializeAs") && WellKnownDirectives.Find("serializeAs") is { } serializeAs)
        {
            AddSerializationType();
            names.Add("serializeAs");
            directives.Add(CreateDirective(serializeAs, isBuiltIn: false));
        }

        foreach (var node in SpecifiedDirectives.Get(_configuration.Options))
        {
            if (names.Add(node.Name.Value))
            {
                var directive = CreateDirective(node, isBuiltIn: true);
                directive.Definition = null;
                directives.Add(directive);
            }
        }

        return directives;
    }

    private void AddSerializationType()
    {
        var configuration = WellKnownDirectives.CreateType("ScalarSerializationType")!;
        if (_registry.Find(configuration.Name) is null)
        {
            var type = _registry.Add(configuration);
            Complete(type, configuration);
            _defined.Add(type);
        }
    }

    private DirectiveDefinition CreateDirective(DirectiveDefinitionNode node, bool isBuiltIn)
    {
        var arguments = new InputValueDefinition[node.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = DocumentReader.ReadInputValue(node.Arguments[i]);
            arguments[i] = CreateInputValue(argument, $"@{node.Name.Value}({argument.Name}:)");
        }

        var locations = new string[node.Locations.Count];
        for (var i = 0; i < locations.Length; i++)
        {
            locations[i] = node.Locations[i].Value;
        }

        return new DirectiveDefinition
        {
            Name = node.Name.Value,
            Description = node.Description?.Value,
            Arguments = arguments,
            IsRepeatable = node.IsRepeatable,
            Locations = locations,
            IsBuiltIn = isBuiltIn,
            Definition = node,
        };
    }
}
