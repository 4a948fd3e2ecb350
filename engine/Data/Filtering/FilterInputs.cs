using System.Reflection;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Makes the filter inputs of one convention: one field a member, and the operations of each kind of value.</summary>
internal sealed class FilterInputs(SchemaConfiguration schema, FilterConvention convention, string? scope)
{
    private readonly FilterConventionSettings _settings = Describe(convention);
    private readonly Dictionary<object, string> _names = [];

    public string Argument => _settings.Argument;

    /// <summary>The name of the filter input of a .NET type or of a class that describes one. Null for types that nothing is filtered by.</summary>
    public string? GetOrAdd(Type type)
    {
        if (typeof(FilterInputType).IsAssignableFrom(type))
        {
            return Add(type, static key => (FilterInputType)Activator.CreateInstance((Type)key)!);
        }

        return FindFilterType(type) is { } filterType ? GetOrAdd(filterType) : null;
    }

    /// <summary>The name of a filter input that was described for a field alone.</summary>
    public string GetOrAdd(FilterInputType input) => Add(input, static key => (FilterInputType)key);

    private static FilterConventionSettings Describe(FilterConvention convention)
    {
        var settings = new FilterConventionSettings();
        convention.Describe(settings);
        return settings;
    }

    /// <param name="within">The entities that the type was reached by: what only leads back to them has nothing to filter by.</param>
    private Type? FindFilterType(Type type, HashSet<Type>? within = null)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (_settings.TryGetBinding(value, out var bound))
        {
            return bound;
        }

        if (CollectionTypes.GetElementType(value) is { } element)
        {
            return FindFilterType(element, within) is { } elementType ? typeof(ListFilterInputType<>).MakeGenericType(elementType) : null;
        }

        if (value.IsEnum)
        {
            return typeof(EnumOperationFilterInputType<>).MakeGenericType(value);
        }

        return EntityMembers.IsEntity(value) && HasMembers(value, within ?? []) ? typeof(FilterInputType<>).MakeGenericType(value) : null;
    }

    private bool HasMembers(Type entityType, HashSet<Type> within)
        => _names.ContainsKey(typeof(FilterInputType<>).MakeGenericType(entityType))
            || (within.Add(entityType)
                && EntityMembers.Of(schema, entityType).Any(m => FindFilterType(m.Property.PropertyType, within) is not null));

    private string Add(object key, Func<object, FilterInputType> create)
    {
        if (_names.TryGetValue(key, out var known))
        {
            return known;
        }

        var filter = create(key);
        var configuration = new FilterInputConfiguration
        {
            Name = convention.GetTypeName(filter.EntityType ?? filter.GetType()),
            AllowsAnd = _settings.AllowsAnd,
            AllowsOr = _settings.AllowsOr,
        };
        if (filter.EntityType is { } entityType)
        {
            configuration.Description = convention.GetTypeDescription(entityType) ?? schema.FindOutput(entityType)?.Description;
            AddMembers(configuration, entityType);
        }

        filter.Describe(configuration);
        _settings.Apply(filter.GetType(), configuration);
        var input = configuration.CreateInput(scope);
        _names.Add(key, input.Name);
        schema.Types.Add(input);
        AddFields(input, configuration);
        return input.Name;
    }

    private void AddMembers(FilterInputConfiguration configuration, Type entityType)
    {
        foreach (var (property, description) in EntityMembers.Of(schema, entityType))
        {
            if (property.GetCustomAttribute<IDAttribute>() is null && FindFilterType(property.PropertyType) is null)
            {
                continue;
            }

            configuration.AddMember(
                entityType, property, convention.GetFieldName(property), convention.GetFieldDescription(property) ?? description);
        }
    }

    private void AddFields(InputObjectTypeConfiguration input, FilterInputConfiguration configuration)
    {
        var nodes = new List<FilterNode>();
        if (configuration.AllowsAnd)
        {
            AddJunction(input, nodes, DefaultFilterOperations.And);
        }

        if (configuration.AllowsOr)
        {
            AddJunction(input, nodes, DefaultFilterOperations.Or);
        }

        foreach (var field in configuration.Fields)
        {
            if (!field.IsIgnored)
            {
                AddField(input, nodes, field);
            }
        }

        if (nodes.Count == 0)
        {
            throw new SchemaException($"The filter input \"{input.Name}\" has no field.");
        }

        input.Factory = values => new InputFilter(nodes, values);
    }

    private void AddJunction(InputObjectTypeConfiguration input, List<FilterNode> nodes, int operation)
    {
        var name = _settings.FindOperation(operation)?.Name ?? (operation == DefaultFilterOperations.And ? "and" : "or");
        input.Fields.Add(new InputValueConfiguration { Name = name, Type = TypeReference.Of(input.Name).AsNonNull().AsList() });
        nodes.Add(new JunctionNode(operation == DefaultFilterOperations.And) { Coordinate = $"{input.Name}.{name}" });
    }

    private void AddField(InputObjectTypeConfiguration input, List<FilterNode> nodes, FilterFieldConfiguration field)
    {
        var operation = field.Operation is { } id ? _settings.FindOperation(id) : null;
        var name = field.Name ?? operation?.Name
            ?? throw new SchemaException($"A field of the filter input \"{input.Name}\" has no name: {field.Operation?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? field.Selector?.ToString()}.");
        var value = new InputValueConfiguration
        {
            Name = name,
            Type = GetFieldType(input, name, field),
            Description = field.Description ?? operation?.Description,
            DefaultValue = field.DefaultValue,
            DeprecationReason = field.DeprecationReason,
            MemberName = field.Property?.Name,
        };
        value.Directives.AddRange(field.Directives);
        if (field.Operation is { } weighed)
        {
            schema.AddCost(
                value.Directives,
                IsExpensive(weighed)
                    ? static o => o.Filtering.DefaultExpensiveFilterOperationCost
                    : static o => o.Filtering.DefaultFilterOperationCost);
        }

        input.Fields.Add(value);
        nodes.Add(CreateNode(field, $"{input.Name}.{name}"));
    }

    private FilterNode CreateNode(FilterFieldConfiguration field, string coordinate) => field switch
    {
        { Selector: { } selector } => new MemberNode(selector) { Coordinate = coordinate },
        { Operation: DefaultFilterOperations.All or DefaultFilterOperations.None or DefaultFilterOperations.Some or DefaultFilterOperations.Any }
            => new ListNode(field.Operation.Value) { Coordinate = coordinate },
        { Operation: { } operation } => new OperationNode(operation, IsId(field.Type) ? ParseId : null) { Coordinate = coordinate },
        _ => throw new SchemaException($"The filter field {coordinate} stands for neither a member nor an operation."),
    };

    private TypeReference GetFieldType(InputObjectTypeConfiguration input, string name, FilterFieldConfiguration field)
    {
        var type = field.Type
            ?? (field.Property?.GetCustomAttribute<IDAttribute>() is not null || HasGenericId(field.Property)
                ? typeof(IdOperationFilterInputType)
                : field.Selector?.ReturnType);
        if (type is null)
        {
            throw new SchemaException($"The filter field {input.Name}.{name} has no type.");
        }

        if (field.Selector is null && !typeof(FilterInputType).IsAssignableFrom(type))
        {
            return TypeMarkers.GetReference(type);
        }

        return GetOrAdd(type) is { } filter
            ? TypeReference.Of(filter)
            : throw new SchemaException($"Nothing filters values of {type}, which {input.Name}.{name} has.");
    }

    private object? ParseId(object? value, Type keyType)
        => schema.HasGlobalIds()
            ? GlobalIdFormatter.Parse(
                value,
                keyType,
                null,
                schema.Services?.GetService(typeof(INodeIdSerializer)) as INodeIdSerializer ?? NodeIdSerializer.Default)
            : GlobalIdFormatter.ParseKey(value, keyType);

    private static bool HasGenericId(PropertyInfo? property)
        => property?.GetCustomAttributes().Any(static a => a.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IDAttribute<>)) == true;

    private static bool IsId(Type? type) => type == typeof(IdType) || type == typeof(ListType<IdType>);

    private static bool IsExpensive(int operation)
        => operation is DefaultFilterOperations.Contains or DefaultFilterOperations.NotContains
            or DefaultFilterOperations.StartsWith or DefaultFilterOperations.NotStartsWith
            or DefaultFilterOperations.EndsWith or DefaultFilterOperations.NotEndsWith;
}
