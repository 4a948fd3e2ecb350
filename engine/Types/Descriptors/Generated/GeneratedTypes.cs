using System.ComponentModel;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>What generated registrations are made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedTypes
{
    /// <summary>The root type of an operation; added on first use.</summary>
    public static ObjectTypeConfiguration GetRootType(this SchemaConfiguration schema, OperationType operation)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var name = operation switch
        {
            OperationType.Query => schema.QueryTypeName ??= "Query",
            OperationType.Mutation => schema.MutationTypeName ??= "Mutation",
            _ => schema.SubscriptionTypeName ??= "Subscription",
        };
        return schema.GetObjectType(name);
    }

    /// <summary>Gives a root type the name of the class that was added as it, unless a descriptor named it.</summary>
    public static void RenameRootType(this SchemaConfiguration schema, OperationType operation, ObjectTypeConfiguration type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.IsNamed)
        {
            type.Name = name;
            schema.SetRootType(operation, type);
        }
    }

    /// <summary>The object type with a GraphQL name; added when there is none.</summary>
    public static ObjectTypeConfiguration GetObjectType(this SchemaConfiguration schema, string name)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Find(name) is ObjectTypeConfiguration existing)
        {
            return existing;
        }

        var type = new ObjectTypeConfiguration { Name = name };
        schema.Types.Add(type);
        return type;
    }

    /// <summary>The object type that was added for a .NET type.</summary>
    public static ObjectTypeConfiguration GetObjectType(this SchemaConfiguration schema, Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.FindOutput(runtimeType) as ObjectTypeConfiguration
            ?? throw new SchemaException($"There is no object type for {runtimeType}.");
    }

    public static InterfaceTypeConfiguration GetInterfaceType(this SchemaConfiguration schema, Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.FindOutput(runtimeType) as InterfaceTypeConfiguration
            ?? throw new SchemaException($"There is no interface type for {runtimeType}.");
    }

    /// <summary>Adds resolvers in front of the properties; a resolver takes the place of the property it binds or shares a name with.</summary>
    public static void AddResolvers(this ObjectTypeConfiguration type, List<FieldConfiguration> fields)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var field in fields)
        {
            if (field.BindMember is { } member)
            {
                type.IgnoreMember(member);
            }

            _ = type.Fields.RemoveAll(f => string.Equals(f.Name, field.Name, StringComparison.Ordinal));
        }

        type.Fields.InsertRange(0, fields);
    }

    public static void IgnoreMember(this ObjectTypeConfiguration type, string member)
    {
        ArgumentNullException.ThrowIfNull(type);
        _ = type.Fields.RemoveAll(f => string.Equals(f.SourceMember ?? f.MemberName, member, StringComparison.Ordinal));
    }

    /// <summary>Adds fields to an interface, and to each type below it that does not resolve them itself.</summary>
    public static void AddInterfaceResolvers(
        this SchemaConfiguration schema,
        InterfaceTypeConfiguration type,
        Func<List<FieldConfiguration>> createFields)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(createFields);
        type.AddResolvers(createFields());
        foreach (var item in schema.Types)
        {
            if (item is ObjectTypeConfiguration implementer
                && !ReferenceEquals(item, type)
                && implementer.RuntimeType is { } runtimeType
                && type.RuntimeType!.IsAssignableFrom(runtimeType))
            {
                foreach (var field in createFields())
                {
                    if (!implementer.Fields.Exists(f => string.Equals(f.Name, field.Name, StringComparison.Ordinal)))
                    {
                        implementer.Fields.Add(field);
                    }
                }
            }
        }
    }
}
