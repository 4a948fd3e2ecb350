using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the sort inputs of one convention.</summary>
internal sealed class SortInputs(SchemaConfiguration schema, SortConvention convention, string? scope)
{
    private readonly SortConventionSettings _settings = Describe(convention);
    private readonly Dictionary<object, string> _names = [];

    public string Argument => _settings.Argument;

    /// <summary>The name of the sort input of a .NET type or of a class that describes one. Null for types that nothing is sorted by.</summary>
    public string? GetOrAdd(Type type)
    {
        if (typeof(SortInputType).IsAssignableFrom(type))
        {
            return Add(type, static key => (SortInputType)Activator.CreateInstance((Type)key)!);
        }

        return FindSortType(type) is { } sortType && typeof(SortInputType).IsAssignableFrom(sortType) ? GetOrAdd(sortType) : null;
    }

    /// <summary>The name of a sort input that was described for a field alone.</summary>
    public string GetOrAdd(SortInputType input) => Add(input, static key => (SortInputType)key);

    private static SortConventionSettings Describe(SortConvention convention)
    {
        var settings = new SortConventionSettings();
        convention.Describe(settings);
        return settings;
    }

    /// <param name="within">The entities that the type was reached by: what only leads back to them has nothing to sort by.</param>
    private Type? FindSortType(Type type, HashSet<Type>? within = null)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (_settings.TryGetBinding(value, out var bound))
        {
            return bound;
        }

        if (CollectionTypes.GetElementType(value) is not null)
        {
            return null;
        }

        if (value.IsEnum || BuiltInScalars.GetName(value) is not (null or "Any" or "Base64String" or "Upload"))
        {
            return _settings.Default;
        }

        return EntityMembers.IsEntity(value) && HasMembers(value, within ?? []) ? typeof(SortInputType<>).MakeGenericType(value) : null;
    }

    private bool HasMembers(Type entityType, HashSet<Type> within)
        => _names.ContainsKey(typeof(SortInputType<>).MakeGenericType(entityType))
            || (within.Add(entityType)
                && EntityMembers.Of(schema, entityType).Any(m => FindSortType(m.Property.PropertyType, within) is not null));

    private string Add(object key, Func<object, SortInputType> create)
    {
        if (_names.TryGetValue(key, out var known))
        {
            return known;
        }

        var sort = create(key);
        var configuration = new SortInputConfiguration
        {
            Name = convention.GetTypeName(sort.EntityType),
            Description = convention.GetTypeDescription(sort.EntityType) ?? schema.FindOutput(sort.EntityType)?.Description,
        };
        AddMembers(configuration, sort.EntityType);
        sort.Describe(configuration);
        _settings.Apply(sort.GetType(), configuration);
        var input = configuration.CreateInput(scope);
        _names.Add(key, input.Name);
        schema.Types.Add(input);
        AddFields(input, configuration);
        return input.Name;
    }

    private void AddMembers(SortInputConfiguration configuration, Type entityType)
    {
        foreach (var (property, description) in EntityMembers.Of(schema, entityType))
        {
            if (FindSortType(property.PropertyType) is null)
            {
                continue;
            }

            configuration.AddMember(
                entityType, property, convention.GetFieldName(property), convention.GetFieldDescription(property) ?? description);
        }
    }

    private void AddFields(InputObjectTypeConfiguration input, SortInputConfiguration configuration)
    {
        var selectors = new List<LambdaExpression>();
        foreach (var field in configuration.Fields)
        {
            if (field.IsIgnored)
            {
                continue;
            }

            var name = field.Name ?? throw new SchemaException($"A field of the sort input \"{input.Name}\" has no name: {field.Selector}.");
            var value = new InputValueConfiguration
            {
                Name = name,
                Type = TypeReference.Of(GetFieldType(input, field)),
                Description = field.Description,
                DeprecationReason = field.DeprecationReason,
                MemberName = field.Property?.Name,
            };
            value.Directives.AddRange(field.Directives);
            schema.AddCost(value.Directives, static o => o.Sorting.DefaultSortOperationCost);

            input.Fields.Add(value);
            selectors.Add(field.Selector!);
        }

        if (selectors.Count == 0)
        {
            throw new SchemaException($"The sort input \"{input.Name}\" has no field.");
        }

        input.Factory = values => new SortInput(selectors, values);
    }

    private string GetFieldType(InputObjectTypeConfiguration input, SortFieldConfiguration field)
    {
        var sorted = field.Selector!.ReturnType;
        var type = field.Type ?? FindSortType(sorted)
            ?? throw new SchemaException($"Nothing sorts by values of {sorted}, which {input.Name}.{field.Name} has.");
        return typeof(SortEnumType).IsAssignableFrom(type)
            ? AddDirections(type)
            : GetOrAdd(type) ?? throw new SchemaException($"{type} is neither a sort input nor the directions of one.");
    }

    private string AddDirections(Type type)
    {
        if (_names.TryGetValue(type, out var known))
        {
            return known;
        }

        var configuration = new SortEnumConfiguration { GraphQLName = convention.GetTypeName(type) };
        ((SortEnumType)Activator.CreateInstance(type)!).Describe(configuration);
        _settings.Apply(type, configuration);
        var name = scope is null ? configuration.GraphQLName : $"{scope}_{configuration.GraphQLName}";
        _names.Add(type, name);
        var directions = new EnumTypeConfiguration { Name = name, Description = configuration.Text, RuntimeType = typeof(SortDirection) };
        foreach (var value in configuration.Values)
        {
            var operation = _settings.FindOperation(value.Operation);
            directions.Values.Add(new EnumValueConfiguration
            {
                Name = value.GraphQLName ?? operation?.Name
                    ?? throw new SchemaException($"The direction {value.Operation} of \"{name}\" has no name."),
                Description = value.Text ?? operation?.Description,
                DeprecationReason = value.DeprecationReason,
                RuntimeValue = value.Operation == DefaultSortOperations.Descending ? SortDirection.Descending : SortDirection.Ascending,
            });
        }

        schema.Types.Add(directions);
        return name;
    }
}
