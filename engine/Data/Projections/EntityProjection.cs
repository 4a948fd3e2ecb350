using System.Linq.Expressions;
using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>
/// What the selections of an entity read of it: <c>e =&gt; new E { A = e.A, B = new F { C = e.B.C } }</c>. Other entities that it leads to are
/// projected in their turn; values are read whole.
/// </summary>
internal sealed class EntityProjection(Type entityType)
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    /// <summary>False when a resolver does not say what it needs of its parent: then whole entities are read.</summary>
    public bool TryAdd(ObjectType type, IReadOnlyList<ISelection> selections)
    {
        AddAlwaysProjected(type);
        foreach (var selection in selections)
        {
            var field = selection.Field;
            if (field.Name.StartsWith("__", StringComparison.Ordinal))
            {
                continue;
            }

            if (field.Features.Get<ProjectedFeature>() is { IsProjected: false })
            {
                continue;
            }

            var added = field.ParentRequirements is { } requirements
                ? TryRequire(requirements)
                : field.MemberName is { } name && TryAddMember(selection, name);
            if (!added)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Null when nothing is read, or when the entity cannot be made by an initializer.</summary>
    public Expression<Func<TEntity, TEntity>>? ToSelector<TEntity>()
    {
        var parameter = Expression.Parameter(typeof(TEntity), "e");
        return _members.Count > 0 && Initialize(parameter) is { } body
            ? Expression.Lambda<Func<TEntity, TEntity>>(body, parameter)
            : null;
    }

    private void AddAlwaysProjected(ObjectType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Features.Get<ProjectedFeature>() is { IsProjected: true }
                && field.MemberName is { } name
                && entityType.GetProperty(name) is { } property)
            {
                _members.TryAdd(name, new Member(property, Projection: null));
            }
        }
    }

    private bool TryRequire(string requirements)
    {
        foreach (var name in TopLevelNames(requirements))
        {
            if (entityType.GetProperty(name) is not { } property)
            {
                return false;
            }

            _members[name] = new Member(property, Projection: null);
        }

        return true;
    }

    private bool TryAddMember(ISelection selection, string name)
    {
        if (entityType.GetProperty(name) is not { } property)
        {
            return false;
        }

        if (_members.TryGetValue(name, out var known) && known.Projection is null)
        {
            return true;
        }

        var target = CollectionTypes.GetElementType(property.PropertyType) ?? property.PropertyType;
        var projection = known.Projection;
        if (projection is null && selection.HasSelections && IsEntity(target))
        {
            projection = new EntityProjection(target);
        }

        if (projection is not null
            && (selection.Type.NamedType is not ObjectType type || !projection.TryAdd(type, selection.GetSelections(type))))
        {
            projection = null;
        }

        _members[name] = new Member(property, projection);
        return true;
    }

    private MemberInitExpression? Initialize(Expression source)
    {
        if (entityType.GetConstructor(Type.EmptyTypes) is not { } constructor)
        {
            return null;
        }

        var bindings = new List<MemberBinding>(_members.Count);
        foreach (var (property, projection) in _members.Values)
        {
            if (property.SetMethod is null)
            {
                return null;
            }

            var value = Expression.Property(source, property);
            bindings.Add(Expression.Bind(property, projection?.Project(value) ?? value));
        }

        return Expression.MemberInit(Expression.New(constructor), bindings);
    }

    /// <summary>The entity, or each of a collection's, projected; null when it has to be read whole.</summary>
    private Expression? Project(MemberExpression value)
    {
        if (_members.Count == 0)
        {
            return null;
        }

        if (CollectionTypes.GetElementType(value.Type) is null)
        {
            return Initialize(value) is { } body
                ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Constant(null, value.Type), body)
                : null;
        }

        var element = Expression.Parameter(entityType, "x");
        if (!value.Type.IsAssignableFrom(typeof(List<>).MakeGenericType(entityType)) || Initialize(element) is not { } item)
        {
            return null;
        }

        var items = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Select), [entityType, entityType], value, Expression.Lambda(item, element));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [entityType], items);
    }

    // What has an identity has a table; anything else may be a column of its owner's, which only the model would tell.
    private static bool IsEntity(Type type) => type.IsClass && type.GetProperty("Id") is not null;

    private static IEnumerable<string> TopLevelNames(string selectionSet)
    {
        var depth = 0;
        foreach (var token in selectionSet.Replace("{", " { ", StringComparison.Ordinal).Replace("}", " } ", StringComparison.Ordinal)
                     .Split([' ', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (token == "{")
            {
                depth++;
            }
            else if (token == "}")
            {
                depth--;
            }
            else if (depth == 0)
            {
                yield return token;
            }
        }
    }

    /// <param name="Projection">Null when the value is read whole.</param>
    private readonly record struct Member(PropertyInfo Property, EntityProjection? Projection);
}
