using System.Collections.Concurrent;
using System.Security.Claims;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>An operation with its plan, which is made by the first request and waited for by those beside it.</summary>
internal sealed class CachedOperation(
    CompositeSchema composite, Schema schema, DocumentNode document, OperationDefinitionNode syntax, string id)
{
    // Each set of rules that somebody does not meet has a plan; roles are few, so that this is a bound for the unforeseen.
    private const int MaxRestrictedPlans = 64;

    private readonly ConcurrentDictionary<string, Lazy<OperationPlan>> _restricted = new(StringComparer.Ordinal);
    private readonly Lazy<OperationPlan> _plan = new(() => PlanCompiler.Compile(composite, document, syntax, id));

    private readonly Lazy<OperationDefinition> _weighed = new(
        () => new OperationDocument(schema, document, id, []).FindOperation(syntax.Name?.Value, out _)!);

    public OperationDefinitionNode Syntax { get; } = syntax;

    public VariableCoercer Variables { get; } = new(schema, syntax.VariableDefinitions);

    /// <exception cref="PlanningException">There is no plan; each request is told the same.</exception>
    public OperationPlan Plan => _plan.Value;

    /// <summary>The operation as the cost analysis reads it, over the schema that clients see.</summary>
    public Operation Weighed(ObjectType rootType, CoercedVariables variables) => _weighed.Value.Compile(rootType, variables);

    /// <summary>
    /// The plan without the fields that composed <c>@authorize</c> directives keep from a caller: they are never asked for. Callers who may
    /// see the same share a plan.
    /// </summary>
    public OperationPlan PlanFor(ClaimsPrincipal? user)
    {
        var plan = Plan;
        HashSet<string>? denied = null;
        foreach (var rule in plan.Rules)
        {
            if (!rule.Admits(user))
            {
                (denied ??= new HashSet<string>(StringComparer.Ordinal)).Add(rule.Key);
            }
        }

        if (denied is null)
        {
            return plan;
        }

        var key = string.Join('|', denied);
        if (_restricted.TryGetValue(key, out var known))
        {
            return known.Value;
        }

        var restricted = new Lazy<OperationPlan>(() => PlanCompiler.Compile(composite, document, Syntax, id, denied));
        return (_restricted.Count < MaxRestrictedPlans ? _restricted.GetOrAdd(key, restricted) : restricted).Value;
    }
}
