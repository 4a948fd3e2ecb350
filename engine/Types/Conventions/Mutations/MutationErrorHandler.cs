namespace Cacao.Types;

/// <summary>Runs a mutation and turns what it declares to fail with into errors of its payload.</summary>
internal sealed class MutationErrorHandler(IReadOnlyList<MutationErrorDefinition> definitions, bool makesPayload)
{
    public async ValueTask<object?> InvokeAsync(FieldResolverDelegate next, IResolverContext context)
    {
        object? result;
        try
        {
            result = await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (TryCreateErrors(exception) is { } errors)
        {
            return new MutationPayload(null, errors);
        }

        if (result is IFieldResult fieldResult)
        {
            if (fieldResult.IsError)
            {
                return new MutationPayload(null, CreateErrors((IReadOnlyList<object>)fieldResult.Value!));
            }

            result = fieldResult.Value;
        }

        return makesPayload ? new MutationPayload(result, null) : result;
    }

    private List<object>? TryCreateErrors(Exception exception)
    {
        if (exception is not AggregateException aggregate)
        {
            return Create(exception) is { } error ? [error] : null;
        }

        var errors = new List<object>();
        foreach (var inner in aggregate.Flatten().InnerExceptions)
        {
            if (Create(inner) is not { } error)
            {
                return null;
            }

            errors.Add(error);
        }

        return errors;
    }

    /// <summary>Errors that were returned as exceptions take the form they would have when thrown.</summary>
    private List<object> CreateErrors(IReadOnlyList<object> values)
    {
        var errors = new List<object>(values.Count);
        foreach (var value in values)
        {
            errors.Add(value is Exception exception && Create(exception) is { } error ? error : value);
        }

        return errors;
    }

    private object? Create(Exception exception)
    {
        foreach (var definition in definitions)
        {
            if (definition.ErrorType == exception.GetType())
            {
                return exception;
            }
        }

        foreach (var definition in definitions)
        {
            if (definition.Create(exception) is { } error)
            {
                return error;
            }
        }

        return null;
    }
}
