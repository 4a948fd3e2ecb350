using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the filter input types of entities: one field a member, and the operations of each kind of value.</summary>
internal sealed class FilterInputs(SchemaConfiguration schema)
{
    private static readonly FilterOperation[] s_equality = [FilterOperation.Eq, FilterOperation.Neq];

    private static readonly FilterOperation[] s_set = [.. s_equality, FilterOperation.In, FilterOperation.Nin];

    private static readonly FilterOperation[] s_comparison =
    [
        .. s_set, FilterOperation.Gt, FilterOperation.Ngt, FilterOperation.Gte, FilterOperation.Ngte,
        FilterOperation.Lt, FilterOperation.Nlt, FilterOperation.Lte, FilterOperation.Nlte,
    ];

    private static readonly FilterOperation[] s_text =
    [
        FilterOperation.And, FilterOperation.Or, FilterOperation.Eq, FilterOperation.Neq, FilterOperation.Contains,
        FilterOperation.Ncontains, FilterOperation.In, FilterOperation.Nin, FilterOperation.StartsWith, FilterOperation.NstartsWith,
        FilterOperation.EndsWith, FilterOperation.NendsWith,
    ];

    /// <summary>The filter input of an entity, by name; made when it is not there yet. Null for types without a configuration.</summary>
    public string? GetOrAddEntity(Type entityType)
    {
        if (schema.FindOutput(entityType) is not ObjectTypeConfiguration entity)
        {
            return null;
        }

        var name = $"{entity.Name}FilterInput";
        if (schema.Find(name) is not null)
        {
            return name;
        }

        var input = new InputObjectTypeConfiguration { Name = name, Description = entity.Description };
        schema.Types.Add(input);
        input.Fields.Add(Junction("and", name));
        input.Fields.Add(Junction("or", name));
        var members = new List<PropertyInfo?> { null, null };
        foreach (var (field, property) in EntityMembers.Of(entity, entityType))
        {
            if (GetOrAdd(property.PropertyType) is not { } typeName)
            {
                continue;
            }

            input.Fields.Add(new InputValueConfiguration
            {
                Name = field.Name,
                Type = TypeReference.Of(typeName),
                Description = field.Description,
                MemberName = property.Name,
            });
            members.Add(property);
        }

        input.Factory = values => new EntityFilter(members, values);
        return name;
    }

    private string? GetOrAdd(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum)
        {
            return schema.FindOutput(value) is { } enumType
                ? GetOrAddOperations($"{enumType.Name}OperationFilterInput", TypeReference.Of(enumType.Name), s_set, setOfNonNull: true)
                : null;
        }

        if (value == typeof(string))
        {
            return GetOrAddOperations("StringOperationFilterInput", TypeReference.Of("String"), s_text, setOfNonNull: false);
        }

        if (value == typeof(bool))
        {
            return GetOrAddOperations("BooleanOperationFilterInput", TypeReference.Of("Boolean"), s_equality, setOfNonNull: false);
        }

        if (ComparableScalars.GetName(value) is { } scalar)
        {
            var prefix = scalar.Prefix;
            return GetOrAddOperations($"{prefix}OperationFilterInput", TypeReference.Of(value), s_comparison, setOfNonNull: false);
        }

        return CollectionTypes.GetElementType(value) is { } element ? GetOrAddCollection(element) : GetOrAddEntity(value);
    }

    private string? GetOrAddCollection(Type element)
    {
        if (GetOrAdd(element) is not { } elementFilter)
        {
            return null;
        }

        var name = elementFilter.EndsWith("OperationFilterInput", StringComparison.Ordinal)
            ? $"List{elementFilter}"
            : $"ListFilterInputTypeOf{elementFilter}";
        if (schema.Find(name) is null)
        {
            var input = new InputObjectTypeConfiguration { Name = name };
            foreach (var field in CollectionFilter.Fields)
            {
                var type = field == "any" ? TypeReference.Of("Boolean") : TypeReference.Of(elementFilter);
                input.Fields.Add(Operation(field, type, "20"));
            }

            input.Factory = values => new CollectionFilter(values);
            schema.Types.Add(input);
        }

        return name;
    }

    private string GetOrAddOperations(string name, TypeReference value, FilterOperation[] operations, bool setOfNonNull)
    {
        if (schema.Find(name) is not null)
        {
            return name;
        }

        var input = new InputObjectTypeConfiguration { Name = name };
        foreach (var operation in operations)
        {
            var field = char.ToLowerInvariant(operation.ToString()[0]) + operation.ToString()[1..];
            input.Fields.Add(operation switch
            {
                FilterOperation.And or FilterOperation.Or => Junction(field, name),
                FilterOperation.In or FilterOperation.Nin
                    => Operation(field, (setOfNonNull ? value.AsNonNull() : value).AsList(), "10"),
                >= FilterOperation.Contains => Operation(field, value, "20"),
                _ => Operation(field, value, "10"),
            });
        }

        input.Factory = values => new OperationFilter(operations, values);
        schema.Types.Add(input);
        return name;
    }

    private static InputValueConfiguration Operation(string name, TypeReference type, string weight)
    {
        var field = new InputValueConfiguration { Name = name, Type = type };
        field.Directives.Add(DirectiveSyntax.Cost(weight));
        return field;
    }

    private static InputValueConfiguration Junction(string name, string inputName)
        => new() { Name = name, Type = TypeReference.Of(inputName).AsNonNull().AsList() };
}
