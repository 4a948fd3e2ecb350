namespace Cacao.AspNetCore;

/// <summary>Takes every connection with the user of its HTTP request.</summary>
internal sealed class DefaultSocketSessionInterceptor : ISocketSessionInterceptor;
