using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>The members of an entity that it is filtered and sorted by.</summary>
internal static class EntityMembers
{
    /// <summary>
    /// The public properties. What the entity's type ignores or binds to a resolver, clients neither see nor ask for; a resolver that
    /// only has a property's name leaves the property.
    /// </summary>
    public static IEnumerable<(PropertyInfo Property, string? Description)> Of(SchemaConfiguration schema, Type entityType)
    {
        var entity = schema.FindOutput(entityType) as ObjectTypeConfiguration;
        foreach (var property in entityType.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0 || property.IsDefined(typeof(GraphQLIgnoreAttribute)))
            {
                continue;
            }

            if (entity is null)
            {
                yield return (property, null);
            }
            else if (Find(entity, property) is { } field)
            {
                yield return (property, field.MemberName is null ? null : field.Description);
            }
        }
    }

    /// <summary>True for classes and structs of the application, whose members mean something.</summary>
    public static bool IsEntity(Type type)
        => !type.IsPrimitive
            && !type.IsPointer
            && !typeof(Delegate).IsAssignableFrom(type)
            && type.Namespace is { } space
            && space != "System"
            && !space.StartsWith("System.", StringComparison.Ordinal)
            && !space.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static FieldConfiguration? Find(ObjectTypeConfiguration entity, PropertyInfo property)
    {
        var name = MemberNames.Of(property);
        return entity.Fields.Find(f => f.MemberName == property.Name)
            ?? entity.Fields.Find(f => f.Name == name && f.BindMember is null);
    }
}
