using EShop.Payment.Providers;

namespace EShop.Payment.Simulator;

/// <summary>The simulated provider's HTTP interface.</summary>
internal static class SimulatorEndpoints
{
    public static void MapSimulator(this IEndpointRouteBuilder endpoints)
    {
        var simulator = endpoints.MapGroup("/simulator");
        simulator.MapPost(
            "/charges",
            async (HttpContext context, ProviderSimulator provider) =>
            {
                var request = await context.Request.ReadFromJsonAsync<ProviderAuthorization>(HttpPaymentProvider.Json, context.RequestAborted);
                return request is null
                    ? Results.BadRequest()
                    : Results.Json(await provider.AuthorizeAsync(request, context.RequestAborted), HttpPaymentProvider.Json);
            });
        simulator.MapPost(
            "/charges/{reference}/challenge",
            async (string reference, HttpContext context, ProviderSimulator provider)
                => await provider.ChallengeAsync(reference, context.RequestAborted) ? Results.NoContent() : Results.NotFound());
        simulator.MapPost(
            "/charges/{reference}/{action}",
            async (string reference, string action, HttpContext context, ProviderSimulator provider) =>
            {
                var body = await context.Request.ReadFromJsonAsync<AmountRequest>(HttpPaymentProvider.Json, context.RequestAborted);
                var key = context.Request.Headers["Idempotency-Key"].ToString();
                var answer = await provider.ActAsync(reference, action, body?.Amount ?? 0, key, context.RequestAborted);
                return answer is null ? Results.NotFound() : Results.Json(answer, HttpPaymentProvider.Json);
            });
    }

    private sealed record AmountRequest(decimal Amount = 0);
}
