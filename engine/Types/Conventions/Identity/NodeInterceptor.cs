using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// Global object identification: types with a node resolver implement <c>Node</c> and have a global id; <c>node</c> and <c>nodes</c> find
/// their objects.
/// </summary>
internal sealed class NodeInterceptor : ITypeInterceptor
{
    public int Order => 200;

    public void OnConfigure(SchemaConfiguration schema)
    {
        var registry = new NodeRegistry();
        if (schema.Find(schema.QueryTypeName) is not ObjectTypeConfiguration query)
        {
            throw new SchemaException("Global object identification needs a query type.");
        }

        foreach (var field in query.Fields)
        {
            if (field.Features.Get<NodeResolverFeature>() is { } feature)
            {
                AddQueryField(schema, registry, query, field, feature);
            }
        }

        foreach (var type in schema.Types)
        {
            if (type is ObjectTypeConfiguration objectType
                && type.Features.Get<NodeFeature>() is { } feature
                && registry.TryAdd(type.Name, feature.KeyType, queryField: null, argumentName: "id", feature.Resolver))
            {
                MakeNode(objectType, feature.KeyType, feature.IdField);
            }
        }

        AddInterface(schema);
        AddFields(schema, query, registry);
        schema.Features.Set(registry);
    }

    private static void AddQueryField(
        SchemaConfiguration schema,
        NodeRegistry registry,
        ObjectTypeConfiguration query,
        FieldConfiguration field,
        NodeResolverFeature feature)
    {
        var coordinate = $"{query.Name}.{field.Name}";
        if (TypeReferences.FindOutput(schema, field.Type) is not ObjectTypeConfiguration type)
        {
            throw new SchemaException($"The node resolver {coordinate} must return an object type.");
        }

        if (field.Arguments is not [var key, ..])
        {
            throw new SchemaException($"The node resolver {coordinate} needs an argument: the key.");
        }

        if (key.Features.Get<IdFeature>() is null)
        {
            key.Features.Set(new IdFeature(feature.KeyType, type.Name));
        }

        if (!registry.TryAdd(type.Name, feature.KeyType, field.Name, key.Name, resolver: null))
        {
            throw new SchemaException($"{type.Name} has two node resolvers, one of them {coordinate}.");
        }

        MakeNode(type, feature.KeyType, "id");
    }

    private static void MakeNode(ObjectTypeConfiguration type, Type keyType, string idField)
    {
        var node = new TypeReference.Named("Node");
        if (!type.Interfaces.Contains(node))
        {
            type.Interfaces.Add(node);
        }

        var field = type.Fields.Find(f => string.Equals(f.Name, idField, StringComparison.Ordinal))
            ?? throw new SchemaException($"{type.Name} is a node but has no field \"{idField}\".");
        field.Name = "id";
        field.Type = TypeReferences.EnsureNonNull(field.Type);
        if (field.Features.Get<IdFeature>() is null)
        {
            field.Features.Set(new IdFeature(keyType, type.Name));
        }
    }

    private static void AddInterface(SchemaConfiguration schema)
    {
        if (schema.Find("Node") is not null)
        {
            return;
        }

        var node = new InterfaceTypeConfiguration
        {
            Name = "Node",
            Description = "The node interface is implemented by entities that have a global unique identifier.",
        };
        node.Fields.Add(new FieldConfiguration { Name = "id", Type = TypeReference.Of("ID").AsNonNull() });
        schema.Types.Add(node);
    }

    private static void AddFields(SchemaConfiguration schema, ObjectTypeConfiguration query, NodeRegistry registry)
    {
        var options = schema.Features.Get<GlobalObjectIdentificationOptions>() ?? new GlobalObjectIdentificationOptions();
        var serializer = schema.Services?.GetService(typeof(INodeIdSerializer)) as INodeIdSerializer ?? NodeIdSerializer.Default;
        var resolvers = new NodeResolvers(registry, serializer, options);

        var node = new FieldConfiguration
        {
            Name = "node",
            Type = TypeReference.Of("Node"),
            Description = "Fetches an object given its ID.",
            Resolver = resolvers.ResolveNodeAsync,
        };
        node.Arguments.Add(new InputValueConfiguration
        {
            Name = "id",
            Type = TypeReference.Of("ID").AsNonNull(),
            Description = "ID of the object.",
            RuntimeType = typeof(string),
        });
        node.Directives.Add(DirectiveNodes.Shareable);
        node.Features.Set(new NodeFieldFeature());
        query.Fields.Insert(0, node);
        if (!options.AddNodesField)
        {
            return;
        }

        var nodes = new FieldConfiguration
        {
            Name = "nodes",
            Type = TypeReference.Of("Node").AsList().AsNonNull(),
            Description = "Lookup nodes by a list of IDs.",
            Resolver = resolvers.ResolveNodesAsync,
        };
        nodes.Arguments.Add(new InputValueConfiguration
        {
            Name = "ids",
            Type = TypeReference.Of("ID").AsNonNull().AsList().AsNonNull(),
            Description = "The list of node IDs.",
            RuntimeType = typeof(string[]),
        });
        nodes.Directives.Add(DirectiveNodes.Shareable);
        nodes.Features.Set(new NodeFieldFeature());
        query.Fields.Insert(1, nodes);
    }
}
