using System.Collections.Concurrent;
using System.Security.Claims;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>An operation with its plan, which is made by the first request and waited for by those beside it.</summary>
internal sealed class CachedOperation(
    CompositeSchema composite, Schema schema, DocumentNode document, OperationDefinitionNode syntax, DocumentHash hash)
{
    // Each set of rules that somebody does not meet has a plan; roles are few, so that this is a bound for the unforeseen.
    private const int MaxRestrictedPlans = 64;

    private readonly ConcurrentDictionary<string, Lazy<OperationPlan>> _restricted = new(StringComparer.Ordinal);
    private readonly Lazy<OperationPlan> _plan = new(() => PlanCompiler.Compile(composite, document, syntax, hash));

    private readonly Lazy<AuthorizationRule[]> _rules = new(() => AuthorizationRules.Find(composite, document, syntax));

    private readonly Lazy<OperationDefinition> _client = new(
        () => new OperationDocument(schema, document, hash, []).FindOperation(syntax.Name?.Value, out _)!);

    public OperationDefinitionNode Syntax { get; } = syntax;

    public VariableCoercer Variables { get; } = new(schema, syntax.VariableDefinitions);

    /// <summary>Where the operation asks for the schema; null where it does not.</summary>
    public Location? IntrospectionLocation => _client.Value.IntrospectionLocation;

    /// <summary>The operation as the cost analysis reads it, over the schema that clients see.</summary>
    public Operation Weighed(ObjectType rootType, CoercedVariables variables) => _client.Value.Compile(rootType, variables);

    /// <summary>
    /// The plan without the fields that composed <c>@authorize</c> directives keep from a caller: they are never asked for. Callers who may
    /// see the same share a plan.
    /// </summary>
    /// <exception cref="PlanningException">There is no plan; each request is told the same.</exception>
    public OperationPlan PlanFor(ClaimsPrincipal? user)
    {
        HashSet<string>? denied = null;
        foreach (var rule in _rules.Value)
        {
            if (!rule.Admits(user))
            {
                (denied ??= new HashSet<string>(StringComparer.Ordinal)).Add(rule.Key);
            }
        }

        if (denied is null)
        {
            return _plan.Value;
        }

        var key = string.Join('|', denied);
        if (_restricted.TryGetValue(key, out var known))
        {
            return known.Value;
        }

        var restricted = new Lazy<OperationPlan>(() => PlanCompiler.Compile(composite, document, Syntax, hash, denied));
        return (_restricted.Count < MaxRestrictedPlans ? _restricted.GetOrAdd(key, restricted) : restricted).Value;
    }
}
