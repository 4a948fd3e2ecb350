namespace Cacao.AspNetCore;

/// <summary>The payload of a client's message.</summary>
public interface IOperationMessagePayload
{
    /// <summary>The payload as another type, by its JSON; null when there is none.</summary>
    T? As<T>()
        where T : class;
}
