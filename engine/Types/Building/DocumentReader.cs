using Cacao.Language;

namespace Cacao.Types;

/// <summary>Turns type system definitions into configurations, so that SDL and code take one way to runtime types.</summary>
internal sealed class DocumentReader(SchemaConfiguration schema, SchemaSyntax syntax)
{
    /// <summary>Reads every definition of a document; executable ones are left out.</summary>
    public void Read(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case SchemaDefinitionNode node:
                    ReadSchema(node);
                    break;
                case DirectiveDefinitionNode node:
                    schema.DirectiveDefinitions.Add(node);
                    break;
                case TypeDefinitionNode { IsExtension: false } node when IsSpecified(node):
                    // As in the reference implementation: the specification's scalars are what they are, whatever a document says.
                    break;
                case TypeDefinitionNode node:
                    schema.Types.Add(ReadType(node));
                    break;
            }
        }
    }

    private static bool IsSpecified(TypeDefinitionNode node)
        => node is not ScalarTypeDefinitionNode && BuiltInScalars.IsSpecified(node.Name.Value);

    private void ReadSchema(SchemaDefinitionNode node)
    {
        if (node.IsExtension)
        {
            syntax.Extensions.Add(node);
        }
        else
        {
            syntax.Definition = node;
            schema.Description = node.Description?.Value ?? schema.Description;
            schema.QueryTypeName = null;
            schema.MutationTypeName = null;
            schema.SubscriptionTypeName = null;
        }

        schema.Directives.AddRange(node.Directives);
    }

    /// <summary>A definition of the engine's own: it leaves no trace of its text.</summary>
    public static TypeConfiguration ReadDefinition(TypeDefinitionNode node)
    {
        var type = ReadType(node);
        type.Features.Remove<SyntaxFeature>();
        return type;
    }

    private static TypeConfiguration ReadType(TypeDefinitionNode node)
    {
        TypeConfiguration type = node switch
        {
            ScalarTypeDefinitionNode n => new ScalarTypeConfiguration { Name = n.Name.Value },
            ObjectTypeDefinitionNode n => ReadComplexType(new ObjectTypeConfiguration { Name = n.Name.Value }, n.Interfaces, n.Fields),
            InterfaceTypeDefinitionNode n => ReadComplexType(new InterfaceTypeConfiguration { Name = n.Name.Value }, n.Interfaces, n.Fields),
            UnionTypeDefinitionNode n => ReadUnion(n),
            EnumTypeDefinitionNode n => ReadEnum(n),
            InputObjectTypeDefinitionNode n => ReadInputObject(n),
            _ => throw new SchemaException($"The definition of \"{node.Name.Value}\" has an unknown kind."),
        };
        type.Description = node.Description?.Value;
        type.IsExtension = node.IsExtension;
        type.Directives.AddRange(node.Directives);
        var origin = new SyntaxFeature();
        if (node.IsExtension)
        {
            origin.Extensions.Add(node);
        }
        else
        {
            origin.Definition = node;
        }

        type.Features.Set(origin);
        return type;
    }

    private static ObjectTypeConfiguration ReadComplexType(
        ObjectTypeConfiguration type,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var item in interfaces)
        {
            type.Interfaces.Add(new TypeReference.Named(item.Name.Value));
        }

        foreach (var node in fields)
        {
            var field = new FieldConfiguration
            {
                Name = node.Name.Value,
                Type = ReadTypeReference(node.Type),
                Description = node.Description?.Value,
                DeprecationReason = DirectiveReader.GetDeprecationReason(node.Directives),
            };
            field.Directives.AddRange(node.Directives);
            field.Features.Set(new FieldSyntaxFeature(node));
            foreach (var argument in node.Arguments)
            {
                field.Arguments.Add(ReadInputValue(argument));
            }

            type.Fields.Add(field);
        }

        return type;
    }

    private static UnionTypeConfiguration ReadUnion(UnionTypeDefinitionNode node)
    {
        var type = new UnionTypeConfiguration { Name = node.Name.Value };
        foreach (var member in node.Types)
        {
            type.Members.Add(new TypeReference.Named(member.Name.Value));
        }

        return type;
    }

    private static EnumTypeConfiguration ReadEnum(EnumTypeDefinitionNode node)
    {
        var type = new EnumTypeConfiguration { Name = node.Name.Value };
        foreach (var item in node.Values)
        {
            var value = new EnumValueConfiguration
            {
                Name = item.Name.Value,
                RuntimeValue = item.Name.Value,
                Description = item.Description?.Value,
                DeprecationReason = DirectiveReader.GetDeprecationReason(item.Directives),
                Definition = item,
            };
            value.Directives.AddRange(item.Directives);
            type.Values.Add(value);
        }

        return type;
    }

    private static InputObjectTypeConfiguration ReadInputObject(InputObjectTypeDefinitionNode node)
    {
        var type = new InputObjectTypeConfiguration
        {
            Name = node.Name.Value,
            IsOneOf = DirectiveReader.Find(node.Directives, "oneOf") is not null,
        };
        foreach (var field in node.Fields)
        {
            type.Fields.Add(ReadInputValue(field));
        }

        return type;
    }

    public static InputValueConfiguration ReadInputValue(InputValueDefinitionNode node)
    {
        var value = new InputValueConfiguration
        {
            Name = node.Name.Value,
            Type = ReadTypeReference(node.Type),
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = DirectiveReader.GetDeprecationReason(node.Directives),
        };
        value.Directives.AddRange(node.Directives);
        value.Features.Set(new InputValueSyntaxFeature(node));
        return value;
    }

    public static TypeReference ReadTypeReference(TypeNode node) => node switch
    {
        NamedTypeNode named => new TypeReference.Named(named.Name.Value),
        ListTypeNode list => new TypeReference.List(ReadTypeReference(list.Type)),
        NonNullTypeNode nonNull => new TypeReference.NonNull(ReadTypeReference(nonNull.Type)),
        _ => throw new SchemaException($"The type reference {node} has an unknown kind."),
    };
}
