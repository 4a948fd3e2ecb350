using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>
/// The members of an entity that clients see: fields that read a property and nothing else. What a type hides or replaces by a resolver is
/// neither filtered nor sorted by.
/// </summary>
internal static class EntityMembers
{
    public static IEnumerable<(FieldConfiguration Field, PropertyInfo Property)> Of(ObjectTypeConfiguration entity, Type entityType)
    {
        foreach (var field in entity.Fields)
        {
            if (field.MemberName is { } member && entityType.GetProperty(member) is { } property)
            {
                yield return (field, property);
            }
        }
    }
}
