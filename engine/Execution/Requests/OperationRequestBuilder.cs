using System.Security.Claims;

namespace Cacao.Execution;

/// <summary>Changes a request before it is executed: its user, its services, its state.</summary>
public sealed class OperationRequestBuilder
{
    private OperationRequest _request;
    private Dictionary<string, object?>? _state;

    private OperationRequestBuilder(OperationRequest request)
    {
        _request = request;
    }

    public static OperationRequestBuilder From(OperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new OperationRequestBuilder(request);
    }

    /// <summary>Sets state that resolvers see as <c>[GlobalState]</c>.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        State()[name] = value;
        return this;
    }

    /// <summary>Sets state that must not be there yet.</summary>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        State().Add(name, value);
        return this;
    }

    /// <summary>Sets state unless it is there already.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        _ = State().TryAdd(name, value);
        return this;
    }

    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _ = State().Remove(name);
        return this;
    }

    public OperationRequestBuilder SetUser(ClaimsPrincipal? user)
    {
        _request = _request with { User = user };
        return this;
    }

    /// <summary>The operation's scope; who sets it owns it.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider services)
    {
        _request = _request with { Services = services };
        return this;
    }

    public OperationRequestBuilder SetErrorHandlingMode(ErrorHandlingMode mode)
    {
        _request = _request with { OnError = mode };
        return this;
    }

    public OperationRequest Build() => _state is null ? _request : _request with { ContextData = _state };

    private Dictionary<string, object?> State()
        => _state ??= _request.ContextData is { } given
            ? new Dictionary<string, object?>(given, StringComparer.Ordinal)
            : new Dictionary<string, object?>(StringComparer.Ordinal);
}
