using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the sort input types of entities.</summary>
internal sealed class SortInputs(SchemaConfiguration schema)
{
    private const string EnumName = "SortEnumType";

    /// <summary>The sort input of an entity, by name; made when it is not there yet. Null for types without a configuration.</summary>
    public string? GetOrAdd(Type entityType)
    {
        if (schema.FindOutput(entityType) is not ObjectTypeConfiguration entity)
        {
            return null;
        }

        var name = $"{entity.Name}SortInput";
        if (schema.Find(name) is not null)
        {
            return name;
        }

        AddEnum();
        var input = new InputObjectTypeConfiguration { Name = name, Description = entity.Description };
        schema.Types.Add(input);
        var members = new List<PropertyInfo>();
        foreach (var (field, property) in EntityMembers.Of(entity, entityType))
        {
            if (GetTypeName(property.PropertyType) is not { } typeName)
            {
                continue;
            }

            var sortField = new InputValueConfiguration
            {
                Name = field.Name,
                Type = TypeReference.Of(typeName),
                Description = field.Description,
                MemberName = property.Name,
            };
            sortField.Directives.Add(DirectiveSyntax.Cost("10"));
            input.Fields.Add(sortField);
            members.Add(property);
        }

        input.Factory = values => new SortInput(members, values);
        return name;
    }

    private string? GetTypeName(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum || value == typeof(string) || value == typeof(bool) || ComparableScalars.GetName(value) is not null)
        {
            return EnumName;
        }

        return CollectionTypes.GetElementType(value) is null ? GetOrAdd(value) : null;
    }

    private void AddEnum()
    {
        if (schema.Find(EnumName) is not null)
        {
            return;
        }

        var type = new EnumTypeConfiguration { Name = EnumName, RuntimeType = typeof(SortDirection) };
        type.Values.Add(new EnumValueConfiguration { Name = "ASC", RuntimeValue = SortDirection.Ascending });
        type.Values.Add(new EnumValueConfiguration { Name = "DESC", RuntimeValue = SortDirection.Descending });
        schema.Types.Add(type);
    }
}
