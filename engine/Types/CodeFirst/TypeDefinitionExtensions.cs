using System.ComponentModel;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>Adds what classes with <c>Configure</c> describe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypeDefinitionExtensions
{
    /// <summary>True for a class that describes a type or an extension.</summary>
    public static bool IsDefinition(Type type) => TypeDefinitions.IsDefinition(type);

    /// <summary>The .NET type that a class such as <c>ObjectType&lt;T&gt;</c> describes; null when it describes none.</summary>
    public static Type? GetDescribedType(Type definition)
    {
        for (var current = definition; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.Assembly == typeof(TypeDefinitionExtensions).Assembly)
            {
                return current.GetGenericArguments()[0];
            }
        }

        return null;
    }

    public static TypeConfiguration AddDefinition(this SchemaConfiguration schema, Type definition, IServiceProvider services)
        => TypeDefinitions.Of(schema, services).Add(definition);

    public static TypeConfiguration AddDefinition(this SchemaConfiguration schema, ITypeSystemMember definition, IServiceProvider services)
        => TypeDefinitions.Of(schema, services).Add((ITypeDefinition)definition);

    /// <summary>What modules may ask while they make types.</summary>
    public static IDescriptorContext CreateDescriptorContext(this SchemaBuilder schema, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return DescriptorContext.Of(services);
    }

    /// <summary>Adds a type, an extension, a scalar or a directive.</summary>
    public static SchemaBuilder AddMember(this SchemaBuilder schema, ITypeSystemMember member, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return member switch
        {
            DirectiveType directive => schema.AddDirective(directive.Define()),
            ScalarType scalar => schema.AddScalar(scalar),
            ITypeDefinition definition => schema.Configure(types => TypeDefinitions.Of(types, services).Add(definition)),
            _ => throw new ArgumentException($"A {member?.GetType()} is no part of a schema.", nameof(member)),
        };
    }

    /// <summary>The definition that a class is or describes.</summary>
    public static DirectiveDefinitionNode CreateDirective(Type type, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(type);
        var described = typeof(DirectiveType).IsAssignableFrom(type) ? type : typeof(DirectiveType<>).MakeGenericType(type);
        return ((DirectiveType)Instances.Create(services, described)).Define();
    }

    /// <summary>Makes a type the root of an operation; fields that were added for the operation before go with it.</summary>
    public static void SetRootType(this SchemaConfiguration schema, OperationType operation, ObjectTypeConfiguration type)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        var name = schema.GetOperationTypeName(operation);
        foreach (var other in schema.Types)
        {
            if (!ReferenceEquals(other, type) && other is ObjectTypeConfiguration && string.Equals(other.Name, name, StringComparison.Ordinal))
            {
                other.Name = type.Name;
            }
        }

        switch (operation)
        {
            case OperationType.Query:
                schema.QueryTypeName = type.Name;
                break;
            case OperationType.Mutation:
                schema.MutationTypeName = type.Name;
                break;
            default:
                schema.SubscriptionTypeName = type.Name;
                break;
        }

        // Root fields have no parent that a leaf could be read from.
        type.Fields.ForEach(static field => field.LeafResolver = null);
    }
}
